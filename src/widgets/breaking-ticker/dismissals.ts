import type { Story } from '../../model/story.js';

/**
 * The stories that a reader does not want to see again, as they were then: one that has been updated since is another.
 * The browser keeps them or, where it keeps nothing, the page.
 */
export class Dismissals {
  readonly #storage: () => Storage;
  #versions: readonly unknown[] = [];

  constructor(storage = () => localStorage) {
    this.#storage = storage;
  }

  add(story: Story): void {
    this.#versions = [...this.#recall().add(versionOf(story))].slice(-most);
    try {
      this.#storage().setItem(name, JSON.stringify(this.#versions));
    } catch {
      // full, or not for us
    }
  }

  without(stories: readonly Story[]): readonly Story[] {
    const versions = this.#recall();
    return stories.filter((story) => !versions.has(versionOf(story)));
  }

  /** What is kept may be broken, or somebody else's. */
  #recall(): Set<unknown> {
    let kept: unknown;
    try {
      kept = JSON.parse(this.#storage().getItem(name) ?? '');
    } catch {
      // nothing yet, not for us, or broken
    }
    return new Set<unknown>([...(Array.isArray(kept) ? (kept as unknown[]) : []), ...this.#versions]);
  }
}

/** Of this page. */
export const dismissals = new Dismissals();

function versionOf({ id, title, updated }: Story): string {
  return [id, title, updated?.getTime()].join(' ');
}

const name = 'newsrack-dismissed';
const most = 100;
