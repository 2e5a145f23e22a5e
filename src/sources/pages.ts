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
  #isLong = false;

  /** @param url of the first page */
  constructor(url: string) {
    this.#seen = new Set([url]);
  }

  /** Address of the page that comes next. */
  get next(): string | undefined {
    return this.#next;
  }

  /** @param before what was there when the first page was read again */
  first(page: Feed, before: Feed | undefined): Feed {
    if (this.#isLong) return { ...page, stories: joined(page.stories, before?.stories ?? []) };
    this.#lead(page.next);
    return page;
  }

  /**
   * @param page nothing where the feed has ended
   * @param before what was there when it was read
   */
  another(page: Feed | undefined, before: Feed = { format: '', stories: [] }): Feed {
    if (this.#next) this.#seen.add(this.#next);
    this.#isLong = true;
    this.#lead(page?.next);
    return { ...before, stories: joined(before.stories, page?.stories ?? []) };
  }

  #lead(next: string | undefined): void {
    this.#next = next !== undefined && !this.#seen.has(next) ? next : undefined;
  }
}

function joined(stories: readonly Story[], more: readonly Story[]): Story[] {
  const ids = new Set(stories.map(({ id }) => id));
  return [...stories, ...more.filter(({ id }) => !ids.has(id))];
}
