// A relay of one feed, and beside it a server of the same library that sends the same bytes without a thought.
import { serve } from '../../dist/endpoint/index.js';
import { relay } from '../../dist/endpoint/relay/relay.js';
import { feedsOf } from '../../demo/feeds.mjs';
import { storiesFrom } from '../../demo/stories.mjs';

const noon = Date.UTC(2024, 2, 5, 12);
const { body } = feedsOf(storiesFrom(noon), noon).answerTo('latest.rss', 'https://origin.example');
const feeds = relay({
  feeds: { latest: 'https://origin.example/' },
  refresh: 15,
  fetch: async () => new Response(body),
});
const answer = await feeds.fetch(new Request('http://localhost/feeds/latest.json'));
const bytes = new Uint8Array(await answer.arrayBuffer());
const headers = Object.fromEntries(answer.headers);

const running = await serve(feeds, { port: 0 });
const bare = await serve(
  { fetch: async () => new Response(bytes, { headers }), close: async () => undefined },
  { port: 0 },
);
process.on('message', () => {
  globalThis.gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send({ rss, used: heapUsed + external });
});
process.on('disconnect', () => process.exit());
process.send({ relay: `${running.url}/feeds/latest.json`, bare: bare.url, bytes: bytes.length });
