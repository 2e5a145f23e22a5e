import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';

const sources = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts'));

test('the top level holds nothing new', () => {
  const folders = ['src', 'stories', 'test', 'demo'];
  const files = ['rollup.config.mjs', 'package.json', 'tsconfig.json', 'package-lock.json'];
  const prose = ['README.md', 'CHANGELOG.md', 'LICENSE'];
  const ignored = ['node_modules', 'dist', 'coverage'];
  const known = new Set([...folders, ...files, ...prose, ...ignored]);
  const strange = readdirSync('.').filter(
    (name) => !name.startsWith('.') && !name.endsWith('.tgz') && !known.has(name),
  );
  assert.deepEqual(strange, []);
});

test('the public theme is read in one file', () => {
  const readers = sources.filter((file) => readFileSync(`src/${file}`, 'utf8').includes('var(--news-'));
  assert.equal(readers.length, 1, readers.join(', '));
});

test('every file has a noun', () => {
  const shelves = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared'];
  assert.deepEqual(
    sources.filter((file) => shelves.includes(basename(file, '.ts'))),
    [],
  );
});
