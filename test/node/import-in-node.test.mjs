import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tags } from '../../rollup.config.mjs';
import 'lit'; // leaves a registry and its versions behind in Node: those are not ours

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = new Set(Object.values(exports).filter((file) => String(file).endsWith('.js')));

for (const entry of entries) {
  test(`importing ${entry} on a server leaves nothing behind`, async () => {
    const before = Reflect.ownKeys(globalThis);
    await import(new URL(`../../${entry}`, import.meta.url).href);
    assert.deepEqual(Reflect.ownKeys(globalThis), before);
    assert.deepEqual(
      tags.filter((tag) => customElements.get(tag)),
      [],
    );
  });
}
