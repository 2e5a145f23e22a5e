import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearer } from './arrange.mjs';

/** What becomes of what readers send. */
export function posting(arrange) {
  test('a comment is there for all as soon as it was answered with 201', async () => {
    const { post, read } = await arrange();
    const draft = {
      name: ' Ann  Lee ',
      site: 'https://ann.example',
      email: 'ann@site.example',
      text: ' Hm.\r\nYes! ',
    };
    const { status, json } = await post(draft);
    assert.equal(status, 201);
    const { comments, count } = await read();
    assert.deepEqual(comments, [json.comment]);
    assert.equal(count, 1);
    assert.deepEqual(json.comment, {
      id: json.comment.id,
      author: { name: 'Ann Lee', url: 'https://ann.example/' },
      text: 'Hm.\nYes!',
      html: '<p>Hm.<br>Yes!</p>',
      status: 'published',
      posted: '2025-03-14T09:26:53.589Z',
      score: 0,
    });
  });

  test('whoever did not get the answer sends the same again and gets the same', async () => {
    const { post, read } = await arrange();
    const draft = { text: 'Once.' };
    const together = await Promise.all(
      Array.from({ length: 8 }, () => post(draft, { key: 'a-key-of-mine' })),
    );
    const later = await post(draft, { key: 'a-key-of-mine' });
    for (const { status, json } of [...together, later]) {
      assert.equal(status, 201);
      assert.deepEqual(json, later.json);
    }
    assert.equal((await read()).count, 1);
  });

  test('a key that another reader has used opens nothing of theirs', async () => {
    const { post } = await arrange();
    const [one, other] = [
      await post({ text: 'Mine.' }, { key: '12345678' }),
      await post({}, { key: '12345678' }),
    ];
    assert.notEqual(one.json.comment.id, other.json.comment.id);
    assert.notEqual(one.json.token, other.json.token);
  });

  test('the same words by the same name are there already, for a day', async () => {
    const { post, clock } = await arrange();
    const first = await post({ text: 'Me too.' });
    const second = await post({ text: 'Me too.' });
    assert.equal(second.status, 409);
    assert.equal(second.json.type, '/problems/duplicate');
    assert.equal(second.json.id, first.json.comment.id);
    assert.equal((await post({ text: 'Me too.', parent: first.json.comment.id })).status, 201);
    assert.equal((await post({ text: 'Me too.', name: 'Bob' })).status, 201);
    clock.pass(86_401);
    assert.equal((await post({ text: 'Me too.' })).status, 201);
  });

  test('the same words that two readers send at the same moment are there once', async () => {
    const { post, read } = await arrange();
    const answers = await Promise.all(Array.from({ length: 6 }, () => post({ text: 'At once.' })));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409, 409, 409, 409]);
    assert.equal((await read()).count, 1);
  });

  test('what must be mended is said for each field at once', async () => {
    const { post } = await arrange();
    const faults = async (draft, options) => {
      const { status, json } = await post(draft, options);
      assert.equal(status, 422);
      assert.equal(json.type, '/problems/invalid');
      return json.errors.map(({ pointer, problem }) => `${pointer} ${problem}`);
    };
    assert.deepEqual(
      await faults({ text: ' \u200b\n', name: '', thread: undefined, email: 'x', site: 'ftp://x.example' }),
      ['/thread missing', '/text missing', '/name missing', '/email malformed', '/site malformed'],
    );
    assert.deepEqual(
      await faults({ text: '😀'.repeat(5001), name: 'n'.repeat(81), thread: 't'.repeat(501) }),
      ['/thread too-long', '/text too-long', '/name too-long'],
    );
    assert.deepEqual(await faults({ site: 'javascript:alert(1)' }), ['/site malformed']);
    assert.deepEqual(await faults({ text: { a: 1 }, parent: 7 }), ['/parent malformed', '/text malformed']);
    assert.deepEqual(await faults({ parent: '999999999999999999' }), ['/parent unwanted']);
    assert.deepEqual(await faults({}, { key: '' }), ['/idempotency-key missing']);
    assert.deepEqual(await faults({}, { key: 'short' }), ['/idempotency-key malformed']);
    assert.deepEqual(
      await faults(
        {},
        { json: undefined, body: '{"text":', headers: { 'content-type': 'application/json' } },
      ),
      [' malformed'],
    );
    assert.equal((await post({ text: '😀'.repeat(5000), name: 'n'.repeat(80) })).status, 201);
  });

  test('an answer is to a comment of its own thread, which all can see', async () => {
    const { post, ask, thread } = await arrange();
    const { comment, token } = (await post()).json;
    assert.equal((await post({ parent: comment.id })).status, 201);
    assert.equal((await post({ parent: comment.id, thread: `${thread}#other` })).status, 422);
    await ask('DELETE', `/${comment.id}`, { headers: bearer(token) });
    assert.equal((await post({ parent: comment.id })).status, 422);
  });

  test('a body is JSON of 64 KB at most, whatever its headers say', async () => {
    const { ask } = await arrange();
    const send = (body, headers) =>
      ask('POST', '', { body, headers: { 'idempotency-key': '12345678', ...headers } });
    const json = { 'content-type': 'Application/JSON; charset=utf-8' };
    assert.equal((await send('a=b', { 'content-type': 'application/x-www-form-urlencoded' })).status, 415);
    assert.equal((await send('{}', { 'content-type': 'text/plain' })).status, 415);
    assert.equal((await send(' '.repeat(65_537), json)).status, 413);
    assert.equal((await send(' '.repeat(65_537), { ...json, 'content-length': '2' })).status, 413);
    assert.equal((await send(' '.repeat(65_536), json)).status, 422);
  });
}
