import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearer } from './arrange.mjs';

/** What readers see of a thread. */
export function reading(arrange, database) {
  test('a thread that nobody has written in is empty and open', async () => {
    const { read, thread } = await arrange();
    assert.deepEqual(await read(), { thread, count: 0, closed: false, comments: [] });
  });

  for (const sort of ['newest', 'oldest', 'top'])
    test(`a reader pages through all of a thread, ${sort} first, and sees nothing twice`, async () => {
      const { post, read, ask } = await arrange();
      const ids = [];
      for (let count = 0; count < 7; count++) ids.push((await post()).json.comment.id);
      const answer = await post({ parent: ids[2] });
      for (const voter of ['voter-one', 'voter-two'])
        await ask('PUT', `/${ids[3]}/vote`, { json: { value: 1, voter } });
      await ask('PUT', `/${ids[5]}/vote`, { json: { value: -1, voter: 'voter-one' } });
      const seen = await pages(read, `&sort=${sort}&limit=2`);
      const newest = ids.toReversed();
      const wanted = {
        newest,
        oldest: ids,
        top: [ids[3], ...newest.filter((id) => id !== ids[3] && id !== ids[5]), ids[5]],
      }[sort];
      wanted.splice(wanted.indexOf(ids[2]) + 1, 0, answer.json.comment.id);
      assert.deepEqual(seen, wanted);
    });

  test('answers stand below what they answer, the oldest first', async () => {
    const { post, read } = await arrange();
    const say = async (parent) => (await post({ parent })).json.comment.id;
    const root = await say();
    const [one, other] = [await say(root), await say(root)];
    const [belowOne, belowOther] = [await say(one), await say(other)];
    const alsoBelowOne = await say(one);
    const { comments, count } = await read();
    assert.deepEqual(
      comments.map(({ id }) => id),
      [root, one, belowOne, alsoBelowOne, other, belowOther],
    );
    assert.equal(count, 6);
  });

  test('no more than 500 answers come with a page', async () => {
    const { post, read, thread } = await arrange();
    const { id } = (await post()).json.comment;
    await database().query(manyAnswers, [thread, id]);
    const { comments, count } = await read();
    assert.equal(comments.length, 501);
    assert.equal(count, 512);
  });

  test('what was deleted keeps its place for those who answered it', async () => {
    const { post, read, ask } = await arrange();
    const [first, second] = [(await post()).json, (await post({ email: 'ann@site.example' })).json];
    const answer = (await post({ parent: second.comment.id })).json;
    for (const { comment, token } of [first, second])
      assert.equal((await ask('DELETE', `/${comment.id}`, { headers: bearer(token) })).status, 204);
    const { id, posted } = second.comment;
    const placeholder = { id, author: { name: '' }, status: 'deleted', posted };
    assert.deepEqual((await read()).comments, [placeholder, answer.comment]);
    assert.equal((await read()).count, 1);
    await ask('DELETE', `/${answer.comment.id}`, { headers: bearer(answer.token) });
    assert.deepEqual((await read()).comments, []);
  });

  test('a pinned comment comes first in any order', async () => {
    const { post, read, moderate } = await arrange();
    const ids = [];
    for (let count = 0; count < 5; count++) ids.push((await post()).json.comment.id);
    await moderate('PUT', `/${ids[2]}`, { verdict: 'pin' });
    for (const sort of ['newest', 'oldest', 'top']) {
      const seen = await pages(read, `&limit=2&sort=${sort}`);
      assert.equal(seen[0], ids[2]);
      assert.deepEqual(seen.toSorted(), ids.toSorted());
    }
    assert.equal((await read()).comments[0].pinned, true);
    await moderate('PUT', `/${ids[2]}`, { verdict: 'unpin' });
    assert.equal((await read()).comments[0].id, ids[4]);
  });

  test('whoever has a page already is told that it still holds', async () => {
    const { post, ask, thread } = await arrange();
    const get = (etag) => ask('GET', `?thread=${thread}`, { headers: etag ? { 'if-none-match': etag } : {} });
    await post();
    const { headers } = await get();
    assert.equal((await get(headers.get('etag'))).status, 304);
    await post();
    assert.equal((await get(headers.get('etag'))).status, 200);
  });

  test('many threads are counted in one request', async () => {
    const { post, ask, thread } = await arrange({ moderation: 'all' });
    await post({}, { headers: bearer('what-only-moderators-know') });
    await post();
    const other = `${thread}, "ö" & {__proto__}`;
    const counts = await ask(
      'GET',
      `/counts?${new URLSearchParams([
        ['thread', thread],
        ['thread', other],
      ])}`,
    );
    assert.deepEqual(counts.json, { counts: { [thread]: 1, [other]: 0 } });
    assert.equal((await ask('GET', '/counts')).status, 422);
    assert.equal((await ask('GET', `/counts?${'thread=a&'.repeat(100)}`)).status, 200);
    assert.equal((await ask('GET', `/counts?${'thread=a&'.repeat(101)}`)).status, 422);
  });

  test('a question that makes no sense is answered with what is wrong', async () => {
    const { ask } = await arrange();
    const { status, json } = await ask('GET', '?sort=best&limit=0&cursor=1%27');
    assert.equal(status, 422);
    assert.deepEqual(
      json.errors.map(({ pointer, problem }) => `${pointer} ${problem}`),
      ['/thread missing', '/sort malformed', '/limit malformed', '/cursor malformed'],
    );
    assert.equal((await ask('GET', '?thread=t&limit=101')).status, 422);
    assert.equal((await ask('GET', '/events')).status, 422);
  });

  test('what is not there is not found, and what cannot be done is not allowed', async () => {
    const { ask } = await arrange();
    assert.equal((await ask('GET', '/nothing')).status, 404);
    assert.equal((await ask('DELETE', '/999999999999999999')).status, 404);
    assert.equal((await ask('DELETE', '/9999999999999999999999')).status, 404);
    const { status, headers } = await ask('DELETE', '/counts');
    assert.equal(status, 405);
    assert.equal(headers.get('allow'), 'GET, HEAD');
  });
}

const manyAnswers = `insert into newsrack.comments
    (thread, parent, root, name, email, site, text, staff, status, posted, token)
  select $1, $2::bigint, $2::bigint, 'Ann', '', '', 'Words.', false, 'published', now(), concat($2::text, '-', number)
  from generate_series(1, 511) number`;

async function pages(read, query) {
  const seen = [];
  let next;
  do {
    const page = await read(query + (next ? `&cursor=${next}` : ''));
    seen.push(...page.comments.map(({ id }) => id));
    next = page.next;
  } while (next);
  return seen;
}
