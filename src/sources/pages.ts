import { NewsError } from '../model/failure.js';
import type { Feed } from '../model/feed.js';
import type { Story } from '../model/story.js';

/**
 * The pages of a feed that a reader has gone through, as one. What a later reading of the first page does not hold any
 * more has most likely gone on to the second: it stays, behind what is new.
 */
export class Pages {
  #next: string | undefined;
  /** Addresses of pages: one that leads back has no page behind it. */
  readonly #seen: Set<string>;

  /** @param url of the first page */
  constructor(url: string, { next }: Feed) {
    this.#seen = new Set([url]);
    this.#lead(next);
  }

  /** Address of the page that comes next. */
  get next(): string | undefined {
    return this.#next;
  }

  /** @param page the first one, read again */
  renewed(page: Feed, before: Feed): Feed {
    return { ...page, stories: joined(page.stories, before.stories) };
  }

  /**
   * All pages so far and the next one.
   * @throws {NewsError} and what `read` throws; it can then be read another time
   */
  async longer(before: Feed, read: (url: string) => AsyncIterable<Feed>): Promise<Feed> {
    if (!this.#next) return before;
    const page = await lastOf(read(this.#next));
    const stories = joined(before.stories, page?.stories ?? []);
    this.#seen.add(this.#next);
    // servers that know of no pages send the first one for ever
    this.#lead(stories.length > before.stories.length ? page?.next : undefined);
    return { ...before, stories };
  }

  #lead(next: string | undefined): void {
    this.#next = next !== undefined && !this.#seen.has(next) ? next : undefined;
  }
}

/** Where there is nothing the feed has ended: WordPress says 400 behind its last page. */
async function lastOf(readings: AsyncIterable<Feed>): Promise<Feed | undefined> {
  let page: Feed | undefined;
  try {
    for await (page of readings);
  } catch (cause) {
    if (!(cause instanceof NewsError && [400, 404, 410].includes(cause.status ?? 0))) throw cause;
  }
  return page;
}

function joined(stories: readonly Story[], more: readonly Story[]): readonly Story[] {
  const ids = new Set(stories.map(({ id }) => id));
  return [...stories, ...more.filter(({ id }) => !ids.has(id))];
}
