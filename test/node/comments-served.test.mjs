import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { interrupted } from '../endpoint/interrupted.mjs';
import { postTo, readAll, startServed } from '../endpoint/served.mjs';
import { stores } from '../endpoint/stores.mjs';

for (const { name, skip, start } of stores)
  describe(`newsrack serve, ${name}`, { skip }, () => {
    let place;

    before(async () => {
      place = await start();
    });

    after(async () => {
      await place.stop();
    });

    test('comments are there after a restart', async () => {
      const first = await startServed(place.url);
      const { json } = await postTo(first.url, { thread: 'restarted', text: 'Still here?' }, 'restart-key');
      assert.equal(await first.end(), 0);
      const second = await startServed(place.url);
      assert.deepEqual(await readAll(second.url, 'restarted'), [json.comment]);
      const again = await postTo(second.url, { thread: 'restarted', text: 'Still here?' }, 'restart-key');
      assert.deepEqual(again.json, json);
      assert.equal(await second.end(), 0);
    });

    test('whoever follows a thread is not what keeps it from ending', async () => {
      const server = await startServed(place.url);
      const { body } = await fetch(`${server.url}/events?thread=t`);
      const reader = body.pipeThrough(new TextDecoderStream()).getReader();
      assert.equal((await reader.read()).value, 'retry: 5000\n\n');
      const ended = server.end();
      assert.equal((await reader.read()).done, true);
      assert.equal(await ended, 0);
    });

    interrupted(() => place.url, 40, 15);

    if (name === 'embedded')
      test('a folder that a server has open is not opened by another', async () => {
        const server = await startServed(place.url);
        const words = ['dist/cli.js', 'serve', '--comments', place.url, '--port', '0'];
        const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
        assert.equal(status, 1);
        assert.equal(stderr, `Another process has ${place.url} open.\n`);
        await server.end();
      });
    else
      test('two servers on one PostgreSQL tell each other’s readers', async () => {
        const [one, other] = [await startServed(place.url), await startServed(place.url)];
        const { body } = await fetch(`${other.url}/events?thread=shared`);
        const reader = body.pipeThrough(new TextDecoderStream()).getReader();
        await reader.read();
        const { json } = await postTo(
          one.url,
          { thread: 'shared', text: 'Can you hear me?' },
          'a-shared-key',
        );
        const { value } = await reader.read();
        assert.equal(value, `event: changed\ndata: {"id":"${json.comment.id}","kind":"posted"}\n\n`);
        assert.deepEqual(await readAll(other.url, 'shared'), [json.comment]);
        await Promise.all([one.end(), other.end()]);
      });
  });

test('words that make no sense are answered with how it is used', () => {
  for (const words of [
    [],
    ['--comments', 'x', '--moderation', 'some'],
    ['--comments', 'x', '--port', 'http'],
    ['x'],
  ]) {
    const env = { ...process.env, DATABASE_URL: '' };
    const { status, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'serve', ...words], {
      encoding: 'utf8',
      env,
    });
    assert.equal(status, 2);
    assert.match(stderr, /^newsrack read .*^newsrack serve /ms);
  }
});
