import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textOf } from './read.mjs';
import { Tally } from './tally.mjs';
import { readAll } from './with-a-title.mjs';
import { beginsAlike, sameText, sameWords, withoutTags } from './words.mjs';

/**
 * gofeed's translator tests: a document and the universal feed that is expected of it. Its words in ours:
 *
 *   title → title             publishedParsed → published     author(s).name → authors[].name
 *   link → url                updatedParsed → updated         categories → tags
 *   guid → id                 description → summary           content → body        image.url → image.src
 *
 * Left out: `links`, `enclosure(s)`, `custom` and `extensions`, which a story has no field for, an author who is a mail
 * address only, and the feed's own fields.
 */
export async function gofeed(dir) {
  const facts = new Tally('gofeed translator', 0.95);
  const words = new Tally('gofeed words and pictures');
  for (const dialect of ['rss', 'atom', 'json']) {
    const folder = join(dir, 'gofeed/translator', dialect);
    for (const name of await readdir(folder)) {
      const expected = expectedOf(dialect, name);
      if (!expected) continue;
      const { items = [] } = JSON.parse(await readFile(join(folder, expected), 'utf8'));
      const { feed } = await readAll(await textOf(join(folder, name)), 'http://example.org/', items.length);
      items.forEach((item, i) => judge(item, feed?.stories[i], `${dialect}/${name} [${i}]`, facts, words));
    }
  }
  return [facts, words];
}

function expectedOf(dialect, name) {
  if (dialect !== 'json') return name.endsWith('.xml') && name.replace(/xml$/, 'json');
  return !name.includes('_expected') && name.replace('.json', '_expected.json');
}

function judge(item, story = {}, file, facts, words) {
  for (const [field, expected] of Object.entries(item)) {
    const rule = rules[field];
    if (!rule) {
      facts.leftOut++;
      continue;
    }
    const [tally, got, alike] = rule(story, facts, words);
    const wanted = rule.wanted ? rule.wanted(expected) : expected;
    if (wanted === undefined) facts.leftOut++;
    else tally.check(got !== undefined && alike(wanted, got), file, field, wanted, got);
  }
}

const list = (a, b) => JSON.stringify(a) === JSON.stringify(b);
/** Which module's categories come first is anybody's choice. */
const set = (a, b) => list([...a].sort(), [...b].sort());
const instant = (iso, date) => new Date(iso).getTime() === date.getTime();
const same = (a, b) => a === b;
/** Pictures are asked for over https. */
const withoutScheme = (url) => url.replace(/^https?:/, '');
const address = (a, b) => new URL(a).href === b;

const rules = {
  title: ({ title }, facts) => [facts, title, sameWords],
  link: ({ url }, facts) => [facts, url, address],
  guid: ({ id }, facts) => [facts, id, same],
  publishedParsed: ({ published }, facts) => [facts, published, instant],
  updatedParsed: ({ updated }, facts) => [facts, updated, instant],
  authors: ({ authors }, facts) => [facts, authors?.map(({ name }) => name), list],
  categories: ({ tags }, facts) => [facts, tags, set],
  // a summary that is all there is becomes the title
  description: ({ summary, title }, _, words) => [words, summary ?? title, beginsAlike],
  content: ({ body }, _, words) => [words, body, (a, b) => sameText(a, b) || sameWords(b, a)],
  image: ({ image }, _, words) => [words, image?.src, (a, b) => withoutScheme(a) === withoutScheme(b)],
};
rules.authors.wanted = (authors) => {
  const names = authors.map(({ name }) => name).filter(Boolean);
  return names.length ? names : undefined;
};
rules.description.wanted = (html) => (withoutTags(html) ? html : undefined);
rules.image.wanted = ({ url }) => url;
