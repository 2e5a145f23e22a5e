import type { Story } from '../model/story.js';

/**
 * Keeps what is being read where it is. Edits are shown in place at once; new stories, removals and a new order wait
 * until they disturb nobody, or until the reader asks for them.
 */
export class Reading {
  readonly #host: Element;
  #latest: readonly Story[] = [];
  #stories: readonly Story[] = [];
  /** Ids of all that was ever on offer: a story that comes back is not new. */
  readonly #known = new Set<string>();

  constructor(host: Element) {
    this.#host = host;
  }

  /** What the reader sees, in the order in which they see it. */
  get stories(): readonly Story[] {
    return this.#stories;
  }

  /** New stories among the first `limit`, held back so far. */
  waiting(limit = Infinity): number {
    return this.#latest.slice(0, limit).filter(({ id }) => !this.#known.has(id)).length;
  }

  showNew(): void {
    this.#show(this.#latest);
  }

  /** @param isFirst while what came before was still loading, there was nothing to hold on to */
  take(stories: readonly Story[], isFirst: boolean): void {
    if (isFirst || !this.#stories.length) this.#show(stories);
    else this.#renew(stories);
  }

  #renew(stories: readonly Story[]): void {
    if (this.#disturbsNobody()) return this.#show(stories);
    const renewed = new Map(stories.map((story) => [story.id, story]));
    this.#latest = stories;
    this.#stories = this.#stories.map((story) => renewed.get(story.id) ?? story);
  }

  #show(stories: readonly Story[]): void {
    this.#latest = stories;
    this.#stories = stories;
    stories.forEach(({ id }) => this.#known.add(id));
  }

  /** The reader is at the top of the page, and neither in the host nor about to click in it. */
  #disturbsNobody(): boolean {
    const isAtTop = scrollY <= 0 && this.#host.getBoundingClientRect().top >= 0;
    return isAtTop && !this.#host.matches(':hover, :focus-within');
  }
}
