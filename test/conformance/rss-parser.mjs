import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read } from './read.mjs';
import { Tally } from './tally.mjs';
import { sameWords } from './words.mjs';

/**
 * rss-parser's documents, most of them real feeds. Its words in ours: title → title, link → url, isoDate → published,
 * or updated where a feed has that one only. It does not read the HTML in titles; we do.
 */
export async function rssParser(dir) {
  const tally = new Tally('rss-parser', 0.97);
  const [input, output] = [join(dir, 'rss-parser/input'), join(dir, 'rss-parser/output')];
  for (const name of await readdir(input)) {
    const expected = await outputOf(join(output, name.replace(/\.\w+$/, '.json')));
    if (!expected) continue;
    const { feed } = await read(join(input, name));
    expected.items.forEach(({ title, link, isoDate }, i) => {
      const story = feed?.stories[i] ?? {};
      const at = `${name} [${i}]`;
      if (title) tally.check(sameWords(title, story.title ?? ''), at, 'title', title, story.title);
      if (link) tally.check(sameAddress(link, story.url), at, 'link', link, story.url);
      const date = story.published ?? story.updated;
      if (isoDate) tally.check(isoDate === date?.toISOString(), at, 'isoDate', isoDate, date);
    });
  }
  return [tally];
}

/** Nothing for the documents that are there to be refused. */
async function outputOf(file) {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (!text) return undefined;
  const { feed, ...rest } = JSON.parse(text);
  return feed ?? rest;
}

function sameAddress(expected, got) {
  return URL.canParse(expected) && new URL(expected).href === got;
}
