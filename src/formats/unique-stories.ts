import type { Story } from '../model/story.js';

/**
 * Stories by id. Publishers use an id twice: for the same story, which is then kept once, or for another one, which
 * then gets an id of its own, so that keyed lists and marks can tell the two apart.
 */
export class UniqueStories {
  readonly #byId = new Map<string, Story>();
  readonly #most: number;

  /** @param most how many are kept; what comes later is passed over */
  constructor(most: number) {
    this.#most = most;
  }

  /** In the order in which they came. */
  get all(): readonly Story[] {
    return [...this.#byId.values()];
  }

  add(stories: readonly Story[]): void {
    for (const story of stories) {
      if (this.#byId.size >= this.#most) return;
      const twin = this.#byId.get(story.id);
      if (!twin) this.#byId.set(story.id, story);
      else if (!isSame(twin, story)) this.#byId.set(otherId(story), { ...story, id: otherId(story) });
    }
  }
}

function isSame(a: Story, b: Story): boolean {
  return a.url === b.url && (a.url !== undefined || a.title === b.title);
}

function otherId(story: Story): string {
  return `${story.id} ${story.url ?? story.title}`;
}
