import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as library from '../../dist/index.js';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const sources = ['widgets', 'templates', 'markup', 'controllers', 'events'].flatMap((folder) =>
  readdirSync(`src/${folder}`, { recursive: true })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.styles.ts'))
    .map((file) => readFileSync(`src/${folder}/${file}`, 'utf8')),
);

/** What designers and editors are told of each tag is what its code does; what is shown of it, the stories compare. */
describe('the manifest', () => {
  for (const { tagName, name, attributes } of elements)
    test(`has the attributes that <${tagName}> heeds, and no other`, () => {
      const { observedAttributes, elementProperties } = library[name];
      const besides = elementProperties.has('theme') ? attributesOfTheme() : [];
      assert.deepEqual(namesOf(attributes), [...observedAttributes, ...besides].sort());
    });

  test('has the tokens that are read, and no other', () => {
    const read = matchesIn([readFileSync('src/styles/tokens.ts', 'utf8')], /var\((--news-[\w-]+)/g);
    for (const { tagName, attributes, cssProperties } of elements) {
      const isThemed = namesOf(attributes).includes('theme');
      assert.deepEqual(namesOf(cssProperties), isThemed ? read : [], tagName);
    }
  });

  for (const [kind, pattern] of Object.entries({
    cssParts: /\spart="([\w-]+)"/g,
    slots: /<slot name="([\w-]+)"/g,
    events: /static readonly type = '(news-[\w-]+)'/g,
  }))
    test(`forgets none of the ${kind} that are written anywhere`, () => {
      const described = elements.flatMap((element) => namesOf(element[kind]));
      assert.deepEqual(
        matchesIn(sources, pattern).filter((name) => !described.includes(name)),
        [],
      );
    });
});

/** Those that no property stands for: they may change at any time, and what heeds them watches them. */
function attributesOfTheme() {
  const [, list] = /attributeFilter: \[(.*?)\]/.exec(readFileSync('src/controllers/follow-theme.ts', 'utf8'));
  return list.split(', ').map((name) => name.slice(1, -1));
}

function namesOf(things = []) {
  return things.map(({ name }) => name).sort();
}

function matchesIn(texts, pattern) {
  const found = texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name));
  return [...new Set(found)].sort();
}
