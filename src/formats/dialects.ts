import type { Format } from './format.js';

export interface Dialect {
  readonly name: string;
  /** How documents of it begin, comments aside. */
  readonly begins: RegExp;
  /** Rejects where its module cannot be fetched. */
  load(): Promise<Format>;
}

/** A new one is a line here and a file beside this one; only what is met is downloaded. */
const dialects: readonly Dialect[] = [
  {
    name: 'json-feed',
    begins: /^\s*\{[^]*?"(?:version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org|items"\s*:\s*\[)/,
    load: () => import('./json-feed.js').then(({ jsonFeed }) => jsonFeed),
  },
  {
    name: 'rss',
    begins: /<(?:[\w.-]+:)?(?:rss|rdf|channel)[\s>]/i,
    load: () => import('./rss.js').then(({ rss }) => rss),
  },
  {
    name: 'atom',
    begins: /<(?:[\w.-]+:)?(?:feed|entry)[\s>]/i,
    load: () => import('./atom.js').then(({ atom }) => atom),
  },
];

export function dialectNamed(name: string): Dialect | undefined {
  return dialects.find((dialect) => dialect.name === name);
}

/** The dialect that a document begins in, whatever its Content-Type says; none where it begins as a web page. */
export function dialectIn(start: string): Dialect | undefined {
  let [before = ''] = start.replace(comment, '').split(webPage, 1);
  let first: Dialect | undefined;
  for (const dialect of dialects) {
    const place = before.search(dialect.begins);
    if (place < 0) continue;
    before = before.slice(0, place);
    first = dialect;
  }
  return first;
}

const comment = /<!--[^]*?(?:-->|$)/g;
const webPage = /<(?:!doctype\s+)?html[\s>]/i;
