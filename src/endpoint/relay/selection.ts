import type { FeedFilter } from '../../sources/feed-filter.js';
import { Refusal } from './refusal.js';

/** Which stories of a feed a reader asks for, and how many at a time. */
export class Selection {
  readonly filter: FeedFilter;
  /** Most stories of one page. */
  readonly limit: number;
  /** Id of the story before the first one. */
  readonly after: string | null;
  readonly #query: URLSearchParams;

  /**
   * @param query of an address: `section` `tag` `author` `include` `exclude`, each names with commas between them;
   * `max-age` in hours; `limit`; `after`. What else is in it means nothing.
   * @throws {Refusal} where one of them makes no sense
   */
  constructor(query: URLSearchParams) {
    const maxAge = number(query, 'max-age', 0, 100_000);
    this.filter = {
      section: names(query, 'section'),
      tag: names(query, 'tag'),
      author: names(query, 'author'),
      include: names(query, 'include'),
      exclude: names(query, 'exclude'),
      ...(maxAge !== undefined && { maxAge }),
    };
    this.limit = number(query, 'limit', 1, 200) ?? 50;
    this.after = query.get('after');
    this.#query = new URLSearchParams([...query].filter(([name]) => meaningful.has(name)));
    this.#query.sort();
  }

  /** The same for all addresses that ask for the same. */
  get key(): string {
    return String(this.#query);
  }

  /** The query that asks for what follows a story. */
  next(id: string): string {
    const query = new URLSearchParams(this.#query);
    query.set('after', id);
    return String(query);
  }
}

const meaningful = new Set(['section', 'tag', 'author', 'include', 'exclude', 'max-age', 'limit', 'after']);

function names(query: URLSearchParams, name: string): string[] {
  const list = query.getAll(name).join(',').split(',');
  const words = list.map((word) => word.trim()).filter(Boolean);
  // each is looked for in each story
  if (words.length > mostWords) throw new Refusal(400, `"${name}" may have ${mostWords} words and no more.`);
  return words;
}

const mostWords = 20;

function number(query: URLSearchParams, name: string, least: number, most: number): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Refusal(400, `"${name}" must be a whole number from ${least} to ${most}.`);
}
