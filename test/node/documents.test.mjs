// What the documents name is there. Links from page to page are followed by `npm run test:stories`.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const { exports, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const pages = readdirSync('stories')
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => `stories/${file}`);
const documents = ['README.md', ...pages].map((file) => ({ file, text: readFileSync(file, 'utf8') }));

test('a reader who looks for a file that is named finds it', () => {
  const missing = named(/(?<![\w/.@-])(?:demo|dist|src|stories|test)\/[\w./-]*\w/g).filter(
    ([, path]) => !existsSync(path),
  );
  assert.deepEqual(missing, []);
});

test('a reader who runs a script that is named has it', () => {
  const missing = named(/(?<=npm run )[\w:-]+/g).filter(([, script]) => !scripts[script]);
  assert.deepEqual(missing, []);
});

test('a developer who imports what is named gets it', () => {
  const missing = named(/(?<=['`]newsrack)\/[\w./-]*\w/g).filter(([, entry]) => !exports[`.${entry}`]);
  assert.deepEqual(missing, []);
});

test('each criterion of accessibility names tests that there are', () => {
  const { text } = documents.find(({ file }) => file === 'stories/accessibility.mdx');
  const rows = text.split('\n').filter((line) => /^\| \d/.test(line));
  const tests = rows.flatMap((row) => [...row.split('|')[3].matchAll(/`(.+?)`/g)].map(([, name]) => name));
  assert.ok(tests.length > 20);
  const missing = tests.filter(
    (name) => !['test', 'test/widgets'].some((folder) => existsSync(`${folder}/${name}.test.ts`)),
  );
  assert.deepEqual(missing, []);
});

/** Where each document names such a thing; that none does is taken for a fault of the pattern. */
function named(pattern) {
  const found = documents.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(([name]) => [file, name]),
  );
  assert.ok(found.length > 3);
  return found;
}
