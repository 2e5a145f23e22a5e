import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { activeLinks } from './active.mjs';
import { readText, textOf } from './read.mjs';
import { Tally } from './tally.mjs';
import { readAll, standIn } from './with-a-title.mjs';
import { beginsAlike, sameText, withoutTags } from './words.mjs';

/** Where that suite's own server is, as its expectations know. */
const server = 'http://127.0.0.1:8097/tests/';

/**
 * feedparser's asserts on entries. Its words in ours:
 *
 *   title → title                     author, authors[].name → authors[].name
 *   summary, description → summary    author_detail.url → authors[].url
 *   content[0].value → body           published, created → published
 *   link → url                        updated → updated, or published where a feed has that one only
 *   id, guid → id                     tags[] → tags[]; category → section
 *   image.href → image.src            title_detail.language, … → lang
 *   comments → comments.url           source.title, source.href → source.name, source.url
 *
 * It answers in HTML, a story in text: the words are compared. A mail address behind an author's name is no part of it.
 * Left out is what a story has no field for (contributors, rights, enclosures, places, MIME types, bases, …), and what
 * expects markup without a word, of which nothing is left to compare.
 *
 * In `sanitize/`, besides, nothing active may be left in any field, and no markup in one that is text.
 */
export async function feedparser(dir, begin) {
  const asserts = new Tally('feedparser', 0.9);
  const harmless = new Tally('feedparser: harmless', 1);
  const folder = join(dir, 'feedparser');
  for (const test of JSON.parse(await readFile(join(folder, 'cases.json'), 'utf8'))) {
    begin(test.file);
    const text = await textOf(join(folder, test.file), test.headers);
    if (test.file.includes('/sanitize/')) await judgeHarm(text, test.file, harmless);
    await judgeEntries(text, test, asserts);
  }
  return [asserts, harmless];
}

async function judgeHarm(text, file, tally) {
  const { feed } = await readText(text, server + file);
  const found = [...activeLinks(feed), ...markup(feed)];
  tally.check(!found.length, file, 'harmless', [], found);
}

/** In fields that are plain text. */
function markup({ stories = [], title, description } = {}) {
  const texts = stories.flatMap(({ title, summary, tags, authors }) => [
    title,
    summary,
    ...tags,
    ...authors.map(({ name }) => name),
  ]);
  return [title, description, ...texts].filter((text) => /<[a-z!/]/i.test(text ?? ''));
}

async function judgeEntries(text, { file, asserts }, tally) {
  const wanted = (asserts ?? []).filter(({ path, op }) => path[0] === 'entries' && op === '==');
  if (!wanted.length) return;
  const items = Math.max(...wanted.map(({ path }) => path[1])) + 1;
  const { feed } = await readAll(text, server + file, items);
  for (const { path, value } of wanted) {
    const [, index, ...rest] = path;
    const field = rest.join('.');
    const [, ours, alike] = rules.find(([pattern]) => pattern.test(field)) ?? [];
    if (!ours || (alike === words && value !== '' && !withoutTags(value).trim())) {
      tally.leftOut++;
      continue;
    }
    const got = ours(feed?.stories[index] ?? { authors: [], tags: [] }, Number(rest[1]));
    tally.check(alike(value, got), file, field, value, got);
  }
}

const rules = [
  [/^title(_detail\.value)?$/, ({ title }) => title, words],
  // a summary that is all there is becomes the title
  [/^(summary|description)(_detail\.value)?$/, ({ summary, title }) => summary ?? own(title), words],
  [/^content\.0\.value$/, ({ body }) => body && withoutTags(body), words],
  [/^link$/, ({ url }) => url, address],
  [/^(id|guid)$/, ({ id }) => id, same],
  [/^author(_detail\.name)?$/, ({ authors }) => authors[0]?.name, person],
  [/^authors\.\d+\.name$/, ({ authors }, i) => authors[i]?.name, person],
  [/^author_detail\.(url|href)$/, ({ authors }) => authors[0]?.url, address],
  [/^authors\.\d+\.(url|href)$/, ({ authors }, i) => authors[i]?.url, address],
  [/^(published|created)(_parsed)?$/, ({ published }) => published, instant],
  [/^updated(_parsed)?$/, ({ published, updated }) => updated ?? published, instant],
  [/^tags\.\d+\.(term|label)$/, ({ tags }, i) => tags[i], same],
  [/^category$/, ({ section }) => section, same],
  [/^(title_detail|summary_detail|content\.0)\.language$/, ({ lang }) => lang, same],
  [/^source\.title(_detail\.value)?$/, ({ source }) => source?.name, words],
  [/^source\.(link|href)$/, ({ source }) => source?.url, address],
  [/^image\.href$/, ({ image }) => image?.src, picture],
  [/^comments$/, ({ comments }) => comments?.url, address],
];

function own(title) {
  return standIn.test(title) ? undefined : title;
}

/** The suite does not say which of its answers are HTML and which are text. */
function words(expected, got = '') {
  return beginsAlike(expected, got) || sameText(expected, got);
}

function same(expected, got = null) {
  return expected === got;
}

function person(expected, got) {
  return expected.replace(/ \(\S+@\S+\)$/, '') === got;
}

function address(expected, got) {
  return URL.canParse(expected) && new URL(expected).href === got;
}

/** Pictures are asked for over https. */
function picture(expected, got) {
  return address(expected.replace(/^http:/, 'https:'), got);
}

/** Python's time tuple, in which months count from one, or a date as it was written. */
function instant(expected, got) {
  const [year, month, ...rest] = Array.isArray(expected) ? expected.slice(0, 6) : [];
  const time = year ? Date.UTC(year, month - 1, ...rest) : Date.parse(expected);
  return time === got?.getTime();
}
