import { defined } from '../../text/defined.js';
import { storyItem } from '../../formats/story-item.js';
import type { Feed } from '../../model/feed.js';
import type { Story } from '../../model/story.js';
import { digest } from './digest.js';

/** A feed at one moment, and as JSON Feed 1.1. */
export class Edition {
  /** Made of what it holds: the same in every process that reads the same. */
  readonly tag: string;
  readonly feed: Feed;
  readonly #head: object;
  /** Written once, for all pages that show the story. */
  readonly #items: ReadonlyMap<Story, string>;
  readonly #changes = new WeakMap<Edition, EditionChanges>();

  private constructor(feed: Feed, head: object, items: ReadonlyMap<Story, string>, tag: string) {
    this.feed = feed;
    this.tag = tag;
    this.#head = head;
    this.#items = items;
  }

  /** @param name stands in for a title that is missing */
  static async of(feed: Feed, name: string): Promise<Edition> {
    const head = feedHead(feed, name);
    const items = new Map(feed.stories.map((story) => [story, JSON.stringify(storyItem(story))]));
    const all = new TextEncoder().encode(JSON.stringify(head) + [...items.values()].join());
    return new Edition(feed, head, items, await digest(all));
  }

  /**
   * A document of some of its stories.
   * @param more what its head says besides
   */
  write(stories: readonly Story[], more: object = {}): Uint8Array<ArrayBuffer> {
    const head = JSON.stringify({ ...this.#head, ...more }).slice(0, -1);
    const items = stories.map((story) => this.#items.get(story));
    return new TextEncoder().encode(`${head},"items":[${items.join()}]}`);
  }

  /** By id, as publishers have them; each widget knows better than this what is news to its reader. */
  changesSince(before: Edition): EditionChanges {
    const known = this.#changes.get(before) ?? this.#compare(before);
    this.#changes.set(before, known);
    return known;
  }

  #compare(before: Edition): EditionChanges {
    const [old, now] = [before.#byId(), this.#byId()];
    const ids = [...now.keys()];
    return {
      added: ids.filter((id) => !old.has(id)),
      changed: ids.filter((id) => old.has(id) && old.get(id) !== now.get(id)),
      removed: [...old.keys()].filter((id) => !now.has(id)),
    };
  }

  #byId(): Map<string, string> {
    return new Map(Array.from(this.#items, ([{ id }, item]) => [id, item]));
  }
}

/** Ids of stories. */
export interface EditionChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Without the date of the document: some publishers make a new one for each request. */
function feedHead({ title, description, url, image, lang, expired }: Feed, name: string): object {
  return defined({
    version: 'https://jsonfeed.org/version/1.1',
    title: title ?? name,
    description,
    home_page_url: url,
    icon: image?.src,
    language: lang,
    expired,
  });
}
