import { NewsError } from '../model/failure.js';
import type { Feed } from '../model/feed.js';
import type { Payload } from '../net/payload.js';
import type { Format } from './format.js';
import { UniqueStories } from './unique-stories.js';

/**
 * The dialects, by what a document of theirs looks like at the start, so that only what is met is downloaded. A new
 * one is a line here and a file beside this one.
 */
const dialects: readonly Dialect[] = [
  { name: 'json-feed', hint: /^\s*\{/, load: async () => (await import('./json-feed.js')).jsonFeed },
  {
    name: 'rss',
    hint: /<(?:[\w.-]+:)?(?:rss|rdf|channel)[\s>]/i,
    load: async () => (await import('./rss.js')).rss,
  },
  {
    name: 'atom',
    hint: /<(?:[\w.-]+:)?(?:feed|entry)[\s>]/i,
    load: async () => (await import('./atom.js')).atom,
  },
];

interface Dialect {
  readonly name: string;
  readonly hint: RegExp;
  load(): Promise<Format>;
}

export interface ReadOptions {
  /** Name of the dialect, or `auto` to tell it from the document. Default `auto`. */
  readonly format?: string;
  /** Most stories that are kept. Default 20,000. */
  readonly maxStories?: number;
}

/**
 * Reads a payload as it arrives: each value is the feed so far, the last one is whole.
 * @throws {NewsError} `not-a-feed`, `unreadable`, `config`, and what reading the payload throws
 */
export async function* readFeed(
  payload: Payload,
  { format = 'auto', maxStories = 20_000 }: ReadOptions = {},
): AsyncGenerator<Feed> {
  const { start, text } = await beginning(payload.text);
  const dialect = await choose(format, start, payload.url);
  const parts = dialect.parse({ url: payload.url, text });
  const stories = new UniqueStories(maxStories);
  for (;;) {
    const part = await parts.next();
    if (part.done) {
      yield { ...part.value, format: dialect.name, stories: stories.all };
      return;
    }
    if (!part.value.length) continue;
    stories.add(part.value);
    yield { format: dialect.name, stories: stories.all };
  }
}

async function choose(name: string, start: string, url: string): Promise<Format> {
  if (name !== 'auto') {
    const named = dialects.find((dialect) => dialect.name === name);
    if (!named) throw new NewsError('config', `No format has the name "${name}".`, { url });
    return named.load();
  }
  for (const dialect of dialects) {
    if (!dialect.hint.test(start)) continue;
    const format = await dialect.load();
    if (format.reads(start)) return format;
  }
  throw new NewsError('not-a-feed', start.trim() ? 'The answer is no feed.' : 'The answer is empty.', {
    url,
  });
}

/** Enough of a document to tell its dialect; the text itself still begins at the beginning. */
async function beginning(text: AsyncIterable<string>) {
  const pieces = text[Symbol.asyncIterator]();
  let start = '';
  while (start.length < enoughToTell) {
    const piece = await pieces.next();
    if (piece.done) break;
    start += piece.value;
  }
  return { start: start.slice(0, enoughToTell), text: joined(start, pieces) };
}

/** Publishers put warnings, blank lines and long comments before the feed. */
const enoughToTell = 4000;

async function* joined(start: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield start;
    for (let piece = await rest.next(); !piece.done; piece = await rest.next()) yield piece.value;
  } finally {
    await rest.return?.();
  }
}
