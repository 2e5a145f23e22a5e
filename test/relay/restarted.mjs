import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { FeedSource } from '../../dist/headless.js';
import { startFeedOrigin } from './feed-origin.mjs';
import { startServedRelay } from './served-relay.mjs';

/**
 * Widgets whose relay is killed, stays away, and comes back.
 * @param seconds that it is away: every one of them polls once and finds nobody
 */
export function restarted(widgets, seconds = 20) {
  const title = `${widgets} widgets whose relay was killed and started again all recover by themselves, not all at once`;
  test(title, { timeout: 180_000 }, async (t) => {
    const origin = await startFeedOrigin();
    t.after(() => origin.stop());
    const words = ['--feed', `latest=${origin.url}/latest.rss`, '--private-network', '127.0.0.1/32'];
    const first = await startServedRelay(...words, '--port', '0');
    const { port } = new URL(first.url);
    const sources = Array.from(
      { length: widgets },
      () => new FeedSource({ url: `${first.url}/feeds/latest.json` }),
    );
    const leave = sources.map((source) => source.subscribe(() => undefined, 15));
    t.after(() => leave.forEach((call) => call()));
    await all(sources, 'ready');
    await first.end('SIGKILL');
    await wait(seconds * 1000);
    assert.ok(sources.every(({ state }) => state.status === 'failed' && state.feed.stories.length > 0));
    const second = await startServedRelay(...words, '--port', port);
    t.after(() => second.end());
    const began = Date.now();
    const times = await all(sources, 'ready');
    const took = times.map((time) => (time - began) / 1000).sort((one, other) => one - other);
    const busiest = Math.max(
      ...took.map((start) => took.filter((time) => time >= start && time < start + 1).length),
    );
    t.diagnostic(
      `the first after ${took[0].toFixed(1)} s, the last after ${took.at(-1).toFixed(1)} s, at most ${busiest} of ${widgets} in a second`,
    );
    assert.ok(busiest <= widgets / 2, `${busiest} in one second`);
    assert.equal(second.log.length, 1, 'one look at the origin for all of them');
  });
}

/** @returns when each of them came to that */
function all(sources, status) {
  return Promise.all(
    sources.map(async (source) => {
      while (source.state.status !== status) await wait(50);
      return Date.now();
    }),
  );
}
