import { once } from 'node:events';
import { createServer } from 'node:http';
import { feedsOf } from '../../demo/feeds.mjs';
import { storiesFrom } from '../../demo/stories.mjs';

/** The feeds of the demo, as at noon: `latest.rss` and so on. `asked` holds the paths that were asked for. */
export async function startFeedOrigin() {
  const noon = Date.UTC(2024, 2, 5, 12);
  const feeds = feedsOf(storiesFrom(noon), noon);
  const asked = [];
  const server = createServer(({ url }, response) => {
    asked.push(url);
    const answer = feeds.answerTo(url.slice(1), 'https://courier.example');
    response
      .writeHead(answer?.type ? 200 : 404, { 'content-type': answer?.type ?? 'text/plain' })
      .end(answer?.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    asked,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
