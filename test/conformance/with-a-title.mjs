import { readText } from './read.mjs';

/** What an item is called that shows nothing of its own. */
export const standIn = /^Story \d+ of which nothing else is told$/;

/**
 * Reads a document of a suite that tests one field at a time, in items that hold nothing else: a date without a word. A
 * story that shows nothing is none here, by design, so where fewer stories than items are found, items without a title
 * get one.
 */
export async function readAll(text, url, items) {
  const reading = await readText(text, url);
  if (!reading.feed || reading.feed.stories.length >= items) return reading;
  let count = 0;
  const titled = (item, prefix = '', name) => {
    if (/<(?:[\w.-]+:)?title[\s>]/i.test(item.replace(source, ''))) return item;
    const tag = prefix + (name === name.toUpperCase() ? 'TITLE' : 'title');
    const title = `<${tag}>Story ${++count} of which nothing else is told</${tag}>`;
    return item.replace(/<[^<]*$/, (end) => title + end);
  };
  return readText(text.replace(item, titled), url);
}

const item = /<([\w.-]+:)?(item|entry)(?:\s[^>]*)?>[^]*?<\/\1?\2\s*>/gi;
const source = /<source>[^]*?<\/source>/;
