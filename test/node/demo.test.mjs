import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startDemo } from '../../demo/server.mjs';
import { postTo, readAll } from '../endpoint/served.mjs';

test('what is said below a story of the demo is there when it starts again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsrack-demo-'));
  const thread = 'tide-barrier-test';
  const first = await startDemo({ port: 0, folder: join(folder, 'comments') });
  const before = await readAll(`${first.url}comments`, thread);
  const { status, json } = await postTo(`${first.url}comments`, { thread, text: 'Well done!' }, 'a-demo-key');
  assert.equal(status, 201);
  await first.close();
  const second = await startDemo({ port: 0, folder: join(folder, 'comments') });
  assert.deepEqual(await readAll(`${second.url}comments`, thread), [...before, json.comment]);
  const { status: refused } = await fetch(second.url, { method: 'POST' });
  assert.equal(refused, 405);
  await second.close();
  rmSync(folder, { recursive: true });
});
