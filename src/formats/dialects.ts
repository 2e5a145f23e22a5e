import type { Format } from './format.js';

export interface Dialect {
  readonly name: string;
  /** How documents of it begin, comments aside. */
  readonly begins: RegExp;
  /** Rejects where its module cannot be fetched. */
  load(): Promise<Format>;
}

/**
 * A new one is a line here, or in json-dialects.ts if it is JSON, and a file beside this one; only what is met is
 * downloaded.
 */
export const dialects: readonly Dialect[] = [
  {
    name: 'json',
    // also behind what keeps it from being run as a script, or makes one of it
    begins: /^[^<\w]*(?:[\w$.]+\([;1)]*)?[[{]\s*["[\]{}]/,
    load: () => json('json'),
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
  {
    name: 'news-sitemap',
    begins: /<(?:[\w.-]+:)?urlset[\s>]/i,
    load: () => import('./news-sitemap.js').then(({ newsSitemap }) => newsSitemap),
  },
  {
    name: 'web-page',
    begins: /<(?:!doctype\s+)?html[\s>]/i,
    load: () => import('./web-page.js').then(({ webPage }) => webPage),
  },
];

/** One whose name is not here may be a dialect of JSON. */
export function dialectNamed(name: string): Pick<Dialect, 'name' | 'load'> {
  return dialects.find((dialect) => dialect.name === name) ?? { name, load: () => json(name) };
}

/** The dialect that a document begins in, whatever its Content-Type says. */
export function dialectIn(start: string): Dialect | undefined {
  let before = start.replace(comment, '');
  let first: Dialect | undefined;
  for (const dialect of dialects) {
    const place = before.search(dialect.begins);
    if (place < 0) continue;
    before = before.slice(0, place);
    first = dialect;
  }
  return first;
}

async function json(name: string): Promise<Format> {
  const { jsonFormat } = await import('./json-format.js');
  return jsonFormat(name);
}

const comment = /<!--[^]*?(?:-->|$)/g;
