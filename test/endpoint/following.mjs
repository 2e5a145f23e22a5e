import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearer } from './arrange.mjs';

/** What readers hear while they read, and which pages may ask at all. */
export function following(arrange) {
  test('whoever follows a thread hears what changes in it, and nothing of others', async () => {
    const { post, ask, moderate, endpoint, thread } = await arrange();
    const { hear, leave } = await follow(endpoint, thread);
    assert.equal(await hear(), 'retry: 5000');
    await post({ thread: `${thread}#other` });
    const { comment, token } = (await post()).json;
    const { id } = comment;
    const own = { headers: bearer(token) };
    await ask('PUT', `/${id}/vote`, { json: { value: 1, voter: 'voter-one' } });
    await ask('PATCH', `/${id}`, { json: { text: 'Edited.' }, ...own });
    await moderate('PUT', `/${id}`, { verdict: 'bin' });
    await moderate('PUT', `/${id}`, { verdict: 'publish' });
    await ask('DELETE', `/${id}`, own);
    await moderate('PUT', '/threads', { thread, closed: true });
    for (const kind of ['posted', 'voted', 'edited', 'deleted', 'posted', 'deleted'])
      assert.equal(await hear(), `event: changed\ndata: ${JSON.stringify({ id, kind })}`);
    assert.equal(await hear(), 'event: changed\ndata: {"kind":"closed"}');
    await leave();
  });

  test('what waits for a moderator makes no noise until it is published', async () => {
    const { post, moderate, endpoint, thread } = await arrange({ moderation: 'all' });
    const { hear, leave } = await follow(endpoint, thread);
    await hear();
    await post();
    const { id } = (await post()).json.comment;
    await moderate('PUT', `/${id}`, { verdict: 'publish' });
    assert.equal(await hear(), `event: changed\ndata: {"id":"${id}","kind":"posted"}`);
    await leave();
  });

  test('a quiet line is kept open', async () => {
    const { clock, endpoint, thread } = await arrange();
    const { hear, leave } = await follow(endpoint, thread);
    await hear();
    for (let beat = 0; beat < 3; beat++) {
      clock.pass(25);
      assert.equal(await hear(), ':');
    }
    await leave();
  });

  test('nobody is left waiting when the endpoint ends', async () => {
    const { endpoint, thread } = await arrange();
    const { hear } = await follow(endpoint, thread);
    await hear();
    await endpoint.close();
    assert.equal(await hear(), undefined);
    const { status } = await endpoint.fetch(new Request('https://comments.example/comments?thread=t'));
    assert.equal(status, 503);
  });

  test('pages of known origins may read and write, those of others neither', async () => {
    const { post, ask, thread } = await arrange({ origins: ['https://site.example'] });
    const read = (origin) => ask('GET', `?thread=${thread}`, { headers: { origin } });
    const known = (await read('https://site.example')).headers;
    assert.equal(known.get('access-control-allow-origin'), 'https://site.example');
    assert.equal(known.get('access-control-expose-headers'), 'Retry-After');
    assert.match(known.get('vary'), /\bOrigin\b/);
    for (const origin of ['https://site.example.evil.example', 'http://site.example', 'null']) {
      const { headers } = await read(origin);
      assert.equal(headers.get('access-control-allow-origin'), null);
      assert.match(headers.get('vary'), /\bOrigin\b/);
      const { status, json } = await post({}, { headers: { origin } });
      assert.equal(status, 403);
      assert.equal(json.type, '/problems/refused');
    }
    const written = await post({}, { headers: { origin: 'https://site.example' } });
    assert.equal(written.status, 201);
    const mended = await post({ text: '' }, { headers: { origin: 'https://site.example' } });
    assert.equal(mended.headers.get('access-control-allow-origin'), 'https://site.example');
    assert.equal((await post({}, { headers: { origin: 'http://comments.example' } })).status, 201);
  });

  test('a browser that asks beforehand is told what pages may send', async () => {
    const { endpoint } = await arrange({ origins: ['https://site.example'] });
    const asked = async (origin) =>
      endpoint.fetch(
        new Request('https://comments.example/comments', {
          method: 'OPTIONS',
          headers: { origin, 'access-control-request-method': 'POST' },
        }),
      );
    const { status, headers } = await asked('https://site.example');
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), 'https://site.example');
    assert.match(headers.get('access-control-allow-methods'), /POST.*PATCH.*PUT.*DELETE/);
    assert.equal(headers.get('access-control-allow-headers'), 'content-type,idempotency-key,authorization');
    assert.equal(headers.get('access-control-max-age'), '86400');
    assert.equal((await asked('https://evil.example')).headers.get('access-control-allow-origin'), null);
  });
}

/** `hear()` is the next message of a thread; `undefined` at the end. */
async function follow(endpoint, thread) {
  const address = `https://comments.example/comments/events?thread=${encodeURIComponent(thread)}`;
  const { body, headers } = await endpoint.fetch(new Request(address));
  assert.equal(headers.get('content-type'), 'text/event-stream');
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  return {
    hear: async () => (await reader.read()).value?.trimEnd(),
    leave: () => reader.cancel(),
  };
}
