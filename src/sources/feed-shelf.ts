import { defined } from '../text/defined.js';
import { readFeed } from '../formats/read-feed.js';
import { storyItem } from '../formats/story-item.js';
import type { Feed } from '../model/feed.js';
import type { Story } from '../model/story.js';

/** A feed as it was read at an earlier visit. */
export interface Copy {
  readonly feed: Feed;
  /** When it was read. */
  readonly at: Date;
}

/**
 * The last good copies of a few feeds, on the reader's device. What comes back is a stranger's: it is a JSON Feed, and
 * passes the same border as all others. Where the device keeps nothing, there are none.
 */
export class FeedShelf {
  readonly #storage: () => Pick<Storage, 'getItem' | 'setItem'>;
  readonly #now: () => number;

  constructor(storage: () => Pick<Storage, 'getItem' | 'setItem'> = () => localStorage, now = Date.now) {
    this.#storage = storage;
    this.#now = now;
  }

  /** Nothing where there is none, or one so old that it is no news. */
  async get(key: string): Promise<Copy | undefined> {
    const [, read = 0, document = ''] = this.#books().find(([itsKey]) => itsKey === key) ?? [];
    const at = Math.min(read, this.#now());
    if (this.#now() - at > longest) return undefined;
    try {
      const feed = await parse(document);
      return feed?.stories.length ? { feed, at: new Date(at) } : undefined;
    } catch {
      return undefined;
    }
  }

  put(key: string, { feed, at }: Copy): void {
    const others = this.#books().filter(([itsKey]) => itsKey !== key);
    const books = [...others, [key, at.getTime(), write(feed)]].slice(-mostFeeds);
    try {
      this.#storage().setItem(name, JSON.stringify(books));
    } catch {
      // full, or not for us
    }
  }

  /** What is there may be broken, of another version, or somebody else's. */
  #books(): readonly Book[] {
    try {
      const kept: unknown = JSON.parse(this.#storage().getItem(name) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isBook) : [];
    } catch {
      return [];
    }
  }
}

type Book = readonly [key: string, read: number, document: string];

function isBook(value: unknown): value is Book {
  if (!Array.isArray(value)) return false;
  const [key, read, document] = value as unknown[];
  return typeof key === 'string' && Number.isFinite(read) && typeof document === 'string';
}

async function parse(document: string): Promise<Feed | undefined> {
  let feed: Feed | undefined;
  const text = (async function* () {
    yield await Promise.resolve(document);
  })();
  for await (feed of readFeed({ url: base, text }, { format: 'json-feed' }));
  return feed;
}

/** As JSON Feed, as much of it as a guest may keep. */
function write({ title, url, lang, stories }: Feed): string {
  const items: string[] = [];
  let room = mostLetters;
  for (const story of stories.slice(0, mostStories)) {
    const item = JSON.stringify(storyItem(short(story)));
    room -= item.length;
    if (room < 0) break;
    items.push(item);
  }
  const head = { version: 'https://jsonfeed.org/version/1.1', title, home_page_url: url, language: lang };
  return `${JSON.stringify(head).slice(0, -1)},"items":[${items.join()}]}`;
}

/** A long body would leave no room for others. */
function short(story: Story): Story {
  const isLong = (story.body?.length ?? 0) > longestBody;
  return defined({ ...story, body: isLong ? undefined : story.body, entries: undefined });
}

/** All addresses in a copy are absolute. */
const base = 'https://newsrack.invalid/';
const name = 'newsrack-feeds';
const mostFeeds = 5;
const mostStories = 50;
/** Of one feed. */
const mostLetters = 100_000;
const longestBody = 4000;
/** 30 days in milliseconds. */
const longest = 2_592_000_000;
