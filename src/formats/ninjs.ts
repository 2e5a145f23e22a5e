import type { Author } from '../model/story.js';
import { parseDate } from '../text/dates.js';
import type { JsonObject } from '../text/json-object.js';
import { fold } from '../text/plain-text.js';
import { authorNamed } from './author-named.js';
import { defined } from '../text/defined.js';
import type { Draft } from './draft.js';
import type { JsonDialect } from './json-dialect.js';
import { html } from './json-text.js';
import { urgencyFrom } from './json-urgency.js';
import { fieldsOf, membersOf, wordsOf } from './ninjs-fields.js';
import { ninjsPictures } from './ninjs-pictures.js';

/**
 * IPTC ninjs 1.x, 2.x and 3.x (iptc.org/std/ninjs; github.com/iptc/newsinjson), in any list, or one item. Notes between
 * editors (`ednote`) are not read.
 */
export const ninjs: JsonDialect = ({ items, url }) => ({
  items,
  story: (item) => storyOf(fieldsOf(item), url),
  head: { base: url, updated: [] },
});

function storyOf(item: JsonObject, base: string): Draft | undefined {
  if (!isForReaders(item)) return undefined;
  const headlines = wordsOf(item, 'headline', 'headlines');
  const main = headlines.find(({ role }) => role === 'main') ?? headlines[0];
  return {
    id: item.text('uri'),
    urls: addresses(item),
    base,
    // `title` is for those who handle the item
    title: html(item.text('headline')) ?? main?.html ?? html(item.text('title')),
    summary: wordsOf(item, 'description', 'descriptions')[0]?.html,
    body: wordsOf(item, 'body', 'bodies')[0]?.html,
    pictures: ninjsPictures(item),
    authors: authors(item),
    tags: membersOf(item, 'subject', 'subjects').map((subject) => fold(subject.text('name') ?? '')),
    published: [item.text('firstcreated'), item.text('versioncreated')],
    updated: [item.text('versioncreated')],
    lang: item.text('language'),
    extra: defined({ urgency: urgencyFrom(item.count('urgency')) }),
  };
}

/**
 * What is withheld or cancelled, what is embargoed (also until a date that cannot be read), and what its provider thinks
 * is over, stays with the editors, as do plans and parts.
 */
function isForReaders(item: JsonObject): boolean {
  const embargo = item.text('embargoed') ?? item.text('embargoeduntil');
  const isEmbargoed = embargo !== undefined && (parseDate(embargo)?.getTime() ?? Infinity) > Date.now();
  const end = parseDate(item.text('expires') ?? '');
  return (
    (item.text('pubstatus') ?? 'usable') === 'usable' &&
    !isEmbargoed &&
    (end === undefined || end.getTime() > Date.now()) &&
    !/^(?:component|event|planning)$/.test(item.text('type') ?? '')
  );
}

/** `uri` is no link, even where it looks like one: alternative ids, and renditions for browsers, may be. */
function addresses(item: JsonObject): (string | undefined)[] {
  const named = item.object('altids');
  const ids =
    named?.names.map((name) => named.text(name)) ?? item.objects('altids').map((id) => id.text('value'));
  const pages = membersOf(item, 'renditions').filter((rendition) =>
    (rendition.text('mimetype') ?? rendition.text('contenttype') ?? '').includes('html'),
  );
  return [...pages.map((page) => page.text('href')), ...ids.filter((id) => id && /^https?:/.test(id))];
}

/** People are mostly whom an item is about. */
function authors(item: JsonObject): Author[] {
  const people = membersOf(item, 'person', 'people').filter((person) =>
    /^(?:author|creator|byline)$/.test(person.text('rel') ?? ''),
  );
  return people.length
    ? people.flatMap((person) => authorNamed(person.text('name')))
    : authorNamed(item.text('byline') ?? item.text('by'));
}
