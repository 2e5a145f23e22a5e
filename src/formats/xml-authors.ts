import type { Author } from '../model/story.js';
import { plainText } from '../text/plain-text.js';
import { webUrl } from '../text/url.js';
import { defined } from '../text/defined.js';
import type { XmlElement } from './xml-element.js';
import { firstLook } from './xml-first-look.js';

/** Who wrote an item of RSS or Atom, whatever module says so; each of them once. */
export const authorsOf = firstLook((item): readonly Author[] => {
  const elements = item.all('atom:author', 'dc:creator', 'author', 'dc:author', 'itunes:author');
  const people = elements.slice(0, enough).map(person);
  return [...new Map(people.map((author) => [author.name, author])).values()].filter(({ name }) => name);
});

const enough = 50;
/** Characters of markup. */
const longestName = 1000;

function person(element: XmlElement): Author {
  const hasParts = element.children.some((node) => typeof node !== 'string');
  const text = hasParts ? element.value('atom:name', 'name') : element.text;
  const url = webUrl(element.value('atom:uri', 'atom:url'), element.base);
  return defined({ name: withoutMail(plainText(text?.slice(0, longestName) ?? '')), url });
}

/** RSS 2.0 has "mail (Name)", others write "Name <mail>" or "Name (mail)". A mail address is nobody's name. */
function withoutMail(text: string): string {
  return text
    .replace(/[<(]?(?<![^\s<>()])[^\s<>()]+@[^\s<>()]+[>)]?/g, '')
    .trim()
    .replace(/^\(([^()]*)\)$/, '$1');
}
