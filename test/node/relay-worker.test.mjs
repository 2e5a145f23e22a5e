import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startFeedOrigin } from '../relay/feed-origin.mjs';
import { readAnswer } from '../relay/still-world.mjs';
import { lacking, startWorker } from '../relay/worker-runtime.mjs';

describe('a relay at the edge', { skip: lacking }, () => {
  let origin, worker;

  before(async () => {
    origin = await startFeedOrigin();
    const settings = {
      feeds: {
        latest: `${origin.url}/latest.rss`,
        quay: `${origin.url}/quay.atom`,
        missing: `${origin.url}/nothing`,
        all: { merge: ['latest', 'quay'] },
        beside: 'http://10.0.0.1/',
      },
      privateNetworks: ['127.0.0.1/32'],
    };
    worker = await startWorker(`
      import { relay } from ${JSON.stringify(resolve('dist/endpoint/relay/relay.js'))};
      export default relay(${JSON.stringify(settings)});
    `);
  });

  after(async () => {
    await worker.stop();
    await origin.stop();
  });

  test('reads, merges and serves as anywhere', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => fetch(`${worker.url}/feeds/latest.json?limit=5`)),
    );
    for (const answer of answers) assert.equal((await readAnswer(answer)).stories.length, 5);
    const all = await readAnswer(await fetch(`${worker.url}/feeds/all.json`));
    assert.ok(all.stories.length > 20);
    assert.equal((await fetch(`${worker.url}/feeds/missing.json`)).status, 502);
    assert.equal((await fetch(`${worker.url}/feeds/beside.json`)).status, 502);
    const etag = answers[0].headers.get('etag');
    const known = await fetch(`${worker.url}/feeds/latest.json?limit=5`, {
      headers: { 'if-none-match': etag },
    });
    assert.equal(known.status, 304);
    assert.match(
      await (await fetch(`${worker.url}/metrics`)).text(),
      /newsrack_origin_looks_total\{feed="latest",outcome="new"\} 1\n/,
    );
  });

  test('tells followers', async () => {
    const leave = new AbortController();
    const { body } = await fetch(`${worker.url}/feeds/latest/events`, { signal: leave.signal });
    let heard = '';
    for await (const piece of body.pipeThrough(new TextDecoderStream()))
      if (/\nid: \w+\n\n$/.test((heard += piece))) break;
    assert.match(heard, /^retry: \d+\n\nid: \w{32}\n\n$/);
    leave.abort();
  });
});
