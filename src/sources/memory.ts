import type { Changes } from '../model/changes.js';
import type { Story } from '../model/story.js';

export const noChanges: Changes = { added: [], changed: [], removed: [] };

/**
 * Remembers every story of a source, so that each is news once. A story is recognised by its id, else by its link:
 * some publishers make up new ids for each request.
 */
export class Memory {
  readonly #ids = new Set<string>();
  readonly #urls = new Set<string>();

  /**
   * @param next as it was read now
   * @returns what is different, and the stories with the ids (and, if unchanged, the objects) that they had before
   */
  compare(
    previous: readonly Story[],
    next: readonly Story[],
  ): { stories: readonly Story[]; changes: Changes } {
    const before = new Recognition(previous);
    const links = uniqueLinks(next);
    const added: Story[] = [];
    const changed: Story[] = [];
    const kept = new Set<Story>();
    const stories = next.map((story) => {
      const old = before.find(story, links);
      if (!old || kept.has(old)) {
        if (!this.#knows(story, links)) added.push(story);
        return story;
      }
      kept.add(old);
      if (isUnchanged(old, story)) return old;
      const renewed = { ...story, id: old.id };
      changed.push(renewed);
      return renewed;
    });
    this.#remember(next, links);
    return { stories, changes: { added, changed, removed: previous.filter((story) => !kept.has(story)) } };
  }

  #knows({ id, url }: Story, links: ReadonlySet<string>): boolean {
    return this.#ids.has(id) || (url !== undefined && links.has(url) && this.#urls.has(url));
  }

  #remember(stories: readonly Story[], links: ReadonlySet<string>): void {
    for (const { id, url } of stories) {
      this.#ids.add(id);
      if (url !== undefined && links.has(url)) this.#urls.add(url);
    }
    trim(this.#ids);
    trim(this.#urls);
  }
}

class Recognition {
  readonly #byId: ReadonlyMap<string, Story>;
  readonly #byLink: ReadonlyMap<string | undefined, Story>;

  constructor(stories: readonly Story[]) {
    const links = uniqueLinks(stories);
    this.#byId = new Map(stories.map((story) => [story.id, story]));
    this.#byLink = new Map(
      stories.filter(({ url }) => url && links.has(url)).map((story) => [story.url, story]),
    );
  }

  find(story: Story, links: ReadonlySet<string>): Story | undefined {
    return (
      this.#byId.get(story.id) ??
      (story.url && links.has(story.url) ? this.#byLink.get(story.url) : undefined)
    );
  }
}

/** A link tells stories apart only where no two share it: some feeds link every item to the front page. */
function uniqueLinks(stories: readonly Story[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { url } of stories) {
    if (url === undefined) continue;
    if (once.has(url)) twice.add(url);
    once.add(url);
  }
  twice.forEach((url) => once.delete(url));
  return once;
}

function isUnchanged(a: Story, b: Story): boolean {
  return visible(a) === visible(b);
}

/** All of a story but its id. */
function visible(story: Story): string {
  return JSON.stringify({ ...story, id: '' });
}

/** Entries that are remembered: bounded, and far more than a feed holds. */
const most = 50_000;

function trim(set: Set<string>): void {
  for (const entry of set) {
    if (set.size <= most) return;
    set.delete(entry);
  }
}
