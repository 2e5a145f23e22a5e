import { expect } from '@open-wc/testing';
import { XmlReader } from '../../src/formats/xml-reader.js';
import { randomFrom } from '../conformance/mangle.mjs';

describe('XmlReader', () => {
  it("agrees with the browser's own parser on well-formed input", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = randomFrom(seed);
      const text = document(random);
      const theirs = new DOMParser().parseFromString(text, 'text/xml');
      expect(theirs.querySelector('parsererror')?.textContent, text).to.be.undefined;
      const size = random() < 0.5 ? text.length : 1 + Math.floor(random() * 20);
      expect(ours(text, size), text).to.deep.equal(shown(theirs.documentElement));
    }
  });
});

/** An element as name, attributes and content. */
type Shown = [name: string, attributes: Record<string, string>, content: (Shown | string)[]];

function shown(element: Element): Shown {
  const attributes = [...element.attributes].map(({ name, value }) => [name.toLowerCase(), value]);
  const content: (Shown | string)[] = [];
  for (const node of element.childNodes) {
    if (node instanceof Element) content.push(shown(node));
    else if (node instanceof Text) append(content, node.data);
  }
  return [element.tagName.toLowerCase(), Object.fromEntries(attributes) as Record<string, string>, content];
}

function ours(text: string, size: number): Shown | undefined {
  const reader = new XmlReader();
  const top: (Shown | string)[] = [];
  const open = [top];
  for (let at = 0; at <= text.length; at += size) {
    reader.write(text.slice(at, at + size));
    if (at + size > text.length) reader.end();
    take(reader, open);
  }
  return top.find((node) => typeof node !== 'string');
}

function take(reader: XmlReader, open: (Shown | string)[][]): void {
  for (let token = reader.next(); token !== 'more' && token !== 'end'; token = reader.next()) {
    const inside = open.at(-1)!;
    if (token === 'text') append(inside, reader.text);
    if (token === 'close') open.pop();
    if (token !== 'open') continue;
    const element: Shown = [reader.name, Object.fromEntries(reader.attributes), []];
    inside.push(element);
    if (!reader.selfClosing) open.push(element[2]);
  }
}

/** Text that comes in several pieces is one. */
function append(content: (Shown | string)[], text: string): void {
  const last = content.at(-1);
  if (typeof last === 'string') content.splice(-1, 1, last + text);
  else if (text) content.push(text);
}

function document(random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const some = (most: number, make: () => string) =>
    Array.from({ length: Math.floor(random() * most) }, make).join('');
  const attribute = (_: unknown, i: number) => ` ${pick(names)}${i}${pick(space)}=${pick(space)}${value()}`;
  const value = () =>
    random() < 0.5 ? `"${some(5, () => pick(inDouble))}"` : `'${some(5, () => pick(inSingle))}'`;
  const element = (depth: number): string => {
    const name = pick(names);
    const attributes = Array.from({ length: Math.floor(random() * 4) }, attribute).join('');
    if (random() < 0.2) return `<${name}${attributes}${pick(space)}/>`;
    const content = some(6, () => (depth && random() < 0.4 ? element(depth - 1) : pick(texts)));
    return `<${name}${attributes}${pick(space)}>${content}</${name}${pick(space)}>`;
  };
  return `${pick(prologs)}${pick(space)}${pick(asides)}${element(5)}${pick(asides)}${pick(space)}`;
}

const names = ['a', 'item', 'Title', 'x-y', 'x.y', '_z', 'é', 'ns1', 'longer_name'];
const space = ['', '', ' ', '\n', '\t '];
const references = [
  '&amp;',
  '&lt;',
  '&gt;',
  '&quot;',
  '&apos;',
  '&#38;',
  '&#x26;',
  '&#60;',
  '&#8217;',
  '&#x1F600;',
];
const letters = ['a', 'b c', 'é', '日本', '😀', ' ', 'x > y', '=', '/', '-', ']]', '?', '!', ';', '#'];
const inDouble = [...references, ...letters, "'", "it's"];
const inSingle = [...references, ...letters, '"', '"quoted"'];
const asides = ['', '<!-- an <aside> & more -->', '<!---->', '<?pi a > b ?>'];
const texts = [
  ...references,
  ...letters,
  ...asides,
  '"',
  "'",
  '\n',
  '<![CDATA[]]>',
  '<![CDATA[<b>&amp;</b> ]] > ]>]]>',
  '<![CDATA[a]]]]><![CDATA[>b]]>',
];
const prologs = ['', '<?xml version="1.0"?>', '<?xml version="1.0"?>\n<!DOCTYPE a [<!ELEMENT a ANY>]>'];
