import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearer, moderatorToken } from './arrange.mjs';

/** What keeps a thread fit to be read. */
export function guarding(arrange, database) {
  test('whoever is too fast hears when to come again', async () => {
    const { post, clock, ask } = await arrange({
      limits: { posts: { most: 2, seconds: 60 }, votes: { most: 1, seconds: 60 } },
    });
    const from = (address, key) => post({}, { address, ...(key && { key }) });
    const [first] = [await from('192.0.2.1'), await from('192.0.2.1')];
    clock.pass(20);
    const { status, headers, json } = await from('192.0.2.1');
    assert.equal(status, 429);
    assert.equal(json.type, '/problems/rate-limited');
    assert.equal(headers.get('retry-after'), '40');
    assert.equal((await from('192.0.2.2')).status, 201);
    const vote = () =>
      ask('PUT', `/${first.json.comment.id}/vote`, {
        address: '192.0.2.1',
        json: { value: 1, voter: 'voter-one' },
      });
    assert.equal((await vote()).status, 200);
    assert.equal((await vote()).status, 429);
    clock.pass(41);
    assert.equal((await from('192.0.2.1')).status, 201);
  });

  test('whoever sends the same again is not too fast', async () => {
    const { post } = await arrange({ limits: { posts: { most: 1, seconds: 60 } } });
    const send = () => post({ text: 'Is it there?' }, { key: 'the-very-same', address: '192.0.2.3' });
    for (let attempt = 0; attempt < 5; attempt++) assert.equal((await send()).status, 201);
  });

  test('a household that has many addresses is one', async () => {
    const { post } = await arrange({ limits: { posts: { most: 1, seconds: 60 } } });
    const from = async (address) => (await post({}, { address })).status;
    assert.equal(await from('2001:db8:0:7::1'), 201);
    assert.equal(await from('2001:db8:0:7:8000::'), 429);
    assert.equal(await from('2001:db8:0:8::1'), 201);
    assert.equal(await from('::1'), 201);
    assert.equal(await from('::ffff:192.0.2.9'), 201);
    assert.equal(await from('::ffff:192.0.2.10'), 201);
  });

  test('no address of a reader is kept, and no token', async () => {
    const { post, ask } = await arrange();
    const { comment, token } = (await post({}, { address: '198.51.100.77' })).json;
    await ask('PUT', `/${comment.id}/vote`, {
      address: '198.51.100.77',
      json: { value: 1, voter: 'voter-unseen' },
    });
    const kept = await everything(database());
    assert.match(kept, /Words, number/);
    for (const secret of ['198.51.100.77', 'voter-unseen', token, moderatorToken])
      assert.ok(!kept.includes(secret), secret);
  });

  test('a closed thread takes nothing until it is opened again', async () => {
    const { post, read, moderate, thread } = await arrange();
    const { status, json } = await moderate('PUT', '/threads', { thread, closed: true });
    assert.equal(status, 200);
    assert.deepEqual(json, { thread, closed: true });
    const refused = await post();
    assert.equal(refused.status, 403);
    assert.equal(refused.json.type, '/problems/closed');
    assert.equal((await read()).closed, true);
    await moderate('PUT', '/threads', { thread, closed: false });
    assert.equal((await post()).status, 201);
  });

  test('a machine that fills what no reader sees is told that a moderator looks at it', async () => {
    const { post, read, moderate } = await arrange({ blockedWords: ['Casino'] });
    const trapped = await post({ extra: { website: 'http://spam.example' } });
    const blocked = await post({ text: 'Best CASINO in town' });
    const other = await post({ extra: { team: 'red' } });
    assert.deepEqual([trapped.status, blocked.status, other.status], [202, 202, 201]);
    assert.equal(trapped.json.comment.status, 'held');
    assert.deepEqual((await read()).comments, [other.json.comment]);
    const { comments } = (await moderate('GET', '?status=binned&limit=2')).json;
    assert.deepEqual(
      comments.map(({ id }) => id),
      [blocked.json.comment.id, trapped.json.comment.id],
    );
  });

  test('what comes from somebody new waits for a moderator, once', async () => {
    const { post, read, moderate } = await arrange({ moderation: 'first' });
    const known = { name: 'Bea', email: `bea-${Date.now()}@site.example` };
    const first = await post(known);
    assert.equal(first.status, 202);
    assert.equal(first.json.comment.status, 'held');
    assert.equal((await read()).count, 0);
    assert.equal((await post(known)).status, 202);
    await moderate('PUT', `/${first.json.comment.id}`, { verdict: 'publish' });
    assert.equal((await read()).count, 1);
    assert.equal((await post({ ...known, email: known.email.toUpperCase() })).status, 201);
    assert.equal((await post({ name: 'Bea' })).status, 202);
    assert.equal((await post({ ...known, name: 'Not Bea' })).status, 202);
  });

  test('where all is moderated, an edit waits as well', async () => {
    const { post, read, ask, moderate } = await arrange({ moderation: 'all' });
    const { comment, token } = (await post()).json;
    assert.equal(comment.status, 'held');
    await moderate('PUT', `/${comment.id}`, { verdict: 'publish' });
    assert.equal((await read()).count, 1);
    const edited = await ask('PATCH', `/${comment.id}`, {
      json: { text: 'Buy this.' },
      headers: bearer(token),
    });
    assert.equal(edited.json.comment.status, 'held');
    assert.equal((await read()).count, 0);
  });

  test('what was binned is not published by an edit', async () => {
    const { post, read, ask } = await arrange();
    const { comment, token } = (await post({ extra: { website: 'x' } })).json;
    const { status, json } = await ask('PATCH', `/${comment.id}`, {
      json: { text: 'Nice.' },
      headers: bearer(token),
    });
    assert.equal(status, 200);
    assert.equal(json.comment.status, 'held');
    assert.equal((await read()).count, 0);
  });

  test('the site’s own judge has the last word', async () => {
    const judge = ({ extra }, address) => (address ? extra.verdict : undefined);
    const { post } = await arrange({ judge, moderation: 'all' });
    const judged = async (verdict, address = '192.0.2.4') =>
      (await post({ extra: { verdict } }, { address })).status;
    assert.deepEqual(
      [await judged('publish'), await judged('hold'), await judged('bin'), await judged('publish', '')],
      [201, 202, 202, 202],
    );
    const { status, json } = await post({ extra: { verdict: 'refuse' } }, { address: '192.0.2.5' });
    assert.equal(status, 403);
    assert.equal(json.type, '/problems/refused');
  });

  test('whoever shows the moderators’ token posts as the staff', async () => {
    const { post } = await arrange({ moderation: 'all', limits: { posts: { most: 0, seconds: 60 } } });
    const { status, json } = await post({}, { headers: bearer(moderatorToken), address: '192.0.2.6' });
    assert.equal(status, 201);
    assert.equal(json.comment.author.role, 'staff');
    assert.equal((await post({}, { headers: bearer('something-else-altogether') })).status, 403);
  });

  test('only moderators see the heaps, and the e-mails in them', async () => {
    const { post, read, ask, moderate, thread } = await arrange({ moderation: 'all' });
    const page = { title: 'A story', url: 'https://site.example/story' };
    const draft = { email: 'ann@site.example', page };
    const ids = [];
    for (let count = 0; count < 3; count++) ids.unshift((await post(draft)).json.comment.id);
    const { comments, next } = (await moderate('GET', '?status=held&limit=2')).json;
    assert.deepEqual(
      comments.map(({ id }) => id),
      ids.slice(0, 2),
    );
    assert.equal(comments[0].email, 'ann@site.example');
    assert.deepEqual(comments[0].page, page);
    assert.equal(comments[0].thread, thread);
    const rest = (await moderate('GET', `?status=held&limit=2&cursor=${next}`)).json;
    assert.equal(rest.comments[0].id, ids[2]);
    await moderate('PUT', `/${ids[0]}`, { verdict: 'publish' });
    assert.ok(!JSON.stringify(await read()).includes('ann@site'));
    for (const headers of [{}, bearer('something-else-altogether')]) {
      assert.equal((await ask('GET', '/moderation', { headers })).status, 403);
      assert.equal(
        (await ask('PUT', `/moderation/${ids[0]}`, { headers, json: { verdict: 'bin' } })).status,
        403,
      );
      assert.equal(
        (await ask('PUT', '/moderation/threads', { headers, json: { thread, closed: true } })).status,
        403,
      );
    }
  });

  test('nobody moderates where there is no token for it', async () => {
    const { ask } = await arrange({ moderatorToken: undefined });
    assert.equal((await ask('GET', '/moderation')).status, 403);
    assert.equal((await ask('GET', '/moderation', { headers: bearer('undefined') })).status, 403);
  });

  test('a moderator’s verdict is seen at once, and what is deleted stays so', async () => {
    const { post, read, moderate } = await arrange();
    const { id } = (await post({ email: 'ann@site.example' })).json.comment;
    const decide = async (verdict) => (await moderate('PUT', `/${id}`, { verdict })).status;
    assert.equal(await decide('bin'), 200);
    assert.equal((await read()).count, 0);
    assert.equal(await decide('publish'), 200);
    assert.equal((await read()).count, 1);
    assert.equal(await decide('delete'), 200);
    assert.equal((await read()).count, 0);
    assert.equal(await decide('publish'), 404);
    assert.equal(await decide('praise'), 422);
  });
}

async function everything(database) {
  const tables = await database.query(`select tablename from pg_tables where schemaname = 'newsrack'`);
  const rows = tables.map((table) =>
    database.query(`select row_to_json(kept)::text as kept from newsrack.${table.text('tablename')} kept`),
  );
  return (await Promise.all(rows))
    .flat()
    .map((row) => row.text('kept'))
    .join('\n');
}
