import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openComments } from '../../dist/endpoint/comments/comment-endpoint.js';

/** What readers meet while a PostgreSQL server is away, and after. */
export function bereft(place) {
  test('while the database is away readers are told to come again, and then all goes on', async () => {
    const faults = [];
    const { url, halt, start } = place();
    const settings = { database: url, moderation: 'none', report: (fault) => faults.push(fault) };
    const endpoint = await openComments(settings);
    const address = 'https://comments.example/comments';
    const ask = (path, init) => endpoint.fetch(new Request(address + path, init));
    const post = (text) =>
      ask('', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({ thread: 'bereft', name: 'Ann', text }),
      });
    const { body } = await ask('/events?thread=bereft');
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    assert.equal((await post('Before.')).status, 201);
    await reader.read();
    halt();
    for (const path of ['?thread=bereft', '/counts?thread=bereft']) {
      const { status, headers } = await ask(path);
      assert.equal(status, 503);
      assert.equal(headers.get('retry-after'), '5');
    }
    assert.equal((await post('Away.')).status, 503);
    assert.equal(faults.length, 3);
    start();
    const heard = reader.read();
    let isHeard = false;
    void heard.then(() => (isHeard = true));
    // the line for events is made again a little later than those for questions
    for (let count = 0; !isHeard; count++) {
      await post(`After, ${count}.`);
      await Promise.race([heard, new Promise((resolve) => setTimeout(resolve, 200))]);
    }
    assert.match((await heard).value, /^event: changed/);
    await reader.cancel();
    await endpoint.close();
  });
}
