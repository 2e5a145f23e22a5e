import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
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

test('the README is short, and leads to what is there', () => {
  const readme = readFileSync('README.md', 'utf8');
  assert.ok(readme.split('\n').length <= 75);
  const links = [...readme.matchAll(/\]\(([^)]+)\)|\b(?:src|srcset)="(demo[^"]+)"/g)];
  const files = links.map(([, link, picture]) => link ?? picture);
  assert.ok(files.length > 10);
  assert.deepEqual(
    files.filter((file) => !existsSync(file)),
    [],
  );
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
