import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearer } from './arrange.mjs';

/** What readers may do with comments that are there: their own, and those of others. */
export function owning(arrange) {
  test('whoever wrote it may put other words in its place, for a quarter of an hour', async () => {
    const { post, read, ask, clock } = await arrange();
    const { comment, token, until } = (await post()).json;
    assert.equal(until, '2025-03-14T09:41:53.589Z');
    const edit = (text, bearerToken = token) =>
      ask('PATCH', `/${comment.id}`, { json: { text }, headers: bearer(bearerToken) });
    clock.pass(900);
    const { status, json } = await edit('Better words.');
    assert.equal(status, 200);
    assert.equal(json.comment.text, 'Better words.');
    assert.equal(json.comment.edited, until);
    assert.deepEqual((await read()).comments, [json.comment]);
    assert.equal((await edit('')).status, 422);
    assert.equal((await edit('Not mine.', 'f'.repeat(64))).status, 403);
    clock.pass(1);
    const late = await edit('Too late.');
    assert.equal(late.status, 403);
    assert.equal(late.json.type, '/problems/forbidden');
  });

  test('whoever wrote it may take it back, once', async () => {
    const { post, read, ask } = await arrange();
    const { comment, token } = (await post()).json;
    const remove = async (headers) => (await ask('DELETE', `/${comment.id}`, { headers })).status;
    assert.equal(await remove({}), 403);
    assert.equal(await remove({ authorization: token }), 403);
    assert.equal(await remove(bearer(token)), 204);
    assert.equal(await remove(bearer(token)), 404);
    assert.equal((await read()).count, 0);
  });

  test('what is held can be mended and taken back by its author', async () => {
    const { post, ask } = await arrange({ moderation: 'all' });
    const { comment, token } = (await post()).json;
    const edit = await ask('PATCH', `/${comment.id}`, { json: { text: 'Mended.' }, headers: bearer(token) });
    assert.equal(edit.json.comment.text, 'Mended.');
    assert.equal((await ask('DELETE', `/${comment.id}`, { headers: bearer(token) })).status, 204);
  });

  test('each voter has one vote', async () => {
    const { post, ask } = await arrange();
    const { id } = (await post()).json.comment;
    const vote = async (value, voter) =>
      (await ask('PUT', `/${id}/vote`, { json: { value, voter } })).json.score;
    assert.equal(await vote(1, 'voter-one'), 1);
    assert.equal(await vote(1, 'voter-one'), 1);
    assert.equal(await vote(-1, 'voter-two'), 0);
    assert.equal(await vote(-1, 'voter-one'), -2);
    assert.equal(await vote(0, 'voter-one'), -1);
  });

  test('votes that come at the same moment all count', async () => {
    const { post, read, ask } = await arrange();
    const { id } = (await post()).json.comment;
    const voters = Array.from({ length: 12 }, (_, index) => `voter-${index}`.padEnd(8, '-'));
    await Promise.all(voters.map((voter) => ask('PUT', `/${id}/vote`, { json: { value: 1, voter } })));
    assert.equal((await read()).comments[0].score, 12);
  });

  test('nobody votes on what is not there for all, nor with half a vote', async () => {
    const { post, ask } = await arrange({ moderation: 'all' });
    const { id } = (await post()).json.comment;
    const vote = async (json, to = id) => (await ask('PUT', `/${to}/vote`, { json })).status;
    assert.equal(await vote({ value: 1, voter: 'voter-one' }), 404);
    assert.equal(await vote({ value: 1, voter: 'voter-one' }, '999999999'), 404);
    assert.equal(await vote({ value: 0.5, voter: 'voter-one' }), 422);
    assert.equal(await vote({ value: 1, voter: 'short' }), 422);
    assert.equal(await vote({ voter: 'voter-one' }), 422);
  });
}
