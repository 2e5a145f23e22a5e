import type { Story } from '../model/story.js';
import { sameStory } from '../sources/same-story.js';
import { digest } from '../text/digest.js';
import { DeviceStore } from './device-store.js';

/** A reader has opened a story, or it has appeared since their last visit and they have not. */
export type Mark = 'fresh' | 'read';

/**
 * What readers have opened and met, on their device alone and as digests, not as addresses or words. A visit to a feed
 * ends when none of its stories was on a visible page for 30 minutes. At the first visit nothing is new.
 */
export class StoryMarks {
  readonly #store: DeviceStore;
  readonly #now: () => number;
  /** The stories that were met last, of each feed on this page. */
  readonly #met = new Map<string, readonly Story[]>();

  constructor(store = new DeviceStore(storageKey, undefined, mostFeeds), now = Date.now) {
    this.#store = store;
    this.#now = now;
  }

  /**
   * @param feed tells it from others
   * @param stories all that it has
   */
  marker(feed: string, stories: readonly Story[]): (story: Story) => Mark | undefined {
    const opened = new Set(this.#opened);
    const fresh = this.#fresh(this.#visit(feed), stories);
    return (story) => {
      const key = keyOf(story);
      if (opened.has(key)) return 'read';
      return fresh.has(key) ? 'fresh' : undefined;
    };
  }

  /** A reader has these stories before them. It is written down once a minute, and when there are others. */
  meet(feed: string, stories: readonly Story[]): void {
    const now = this.#now();
    const { at, left, known, met } = this.#visit(feed);
    const isSoon = Math.abs(now - at) < minute;
    if (isSoon && this.#met.get(feed) === stories) return;
    this.#met.set(feed, stories);
    this.#store.set(feedKey(feed), {
      at: String(now),
      left: String(left),
      met: list([...stories.map(keyOf), ...met]),
      ...(known && { known: list(known) }),
    });
  }

  open(story: Story): void {
    this.#store.set(openedKey, { stories: list([keyOf(story), ...this.#opened]) });
  }

  get #opened(): string[] {
    return listed(this.#store.get(openedKey)?.['stories']);
  }

  /** The one that goes on, or one that begins now. */
  #visit(feed: string): Visit {
    const texts = this.#store.get(feedKey(feed));
    if (!texts) return { at: 0, left: 0, met: [] };
    const { at: time, left, known, met: stories } = texts;
    const at = Number(time);
    const met = listed(stories);
    // a clock that was put back ends a visit, too
    const isOver = !(Math.abs(this.#now() - at) <= pause);
    if (isOver) return { at: 0, left: at, known: [...met, ...listed(known)], met: [] };
    return { at, left: Number(left), met, ...(known !== undefined && { known: listed(known) }) };
  }

  /** What stands behind all that was known is an older page, unless its date says otherwise. */
  #fresh({ known: before, left }: Visit, stories: readonly Story[]): ReadonlySet<string> {
    if (!before) return new Set();
    const known = new Set(before);
    const places = stories.map((story, place) => (known.has(keyOf(story)) ? place : -1));
    const last = Math.max(-1, ...places);
    const isFresh = (story: Story, place: number) =>
      !known.has(keyOf(story)) && (last < 0 || place < last || dateOf(story) > left);
    return new Set(stories.filter(isFresh).map(keyOf));
  }
}

interface Visit {
  /** When it was last seen to go on; 0 where it only begins. In milliseconds, like all times here. */
  readonly at: number;
  /** When the one before it ended. */
  readonly left: number;
  /** Stories of earlier visits; nothing at the first one. */
  readonly known?: readonly string[];
  /** Stories of this visit. */
  readonly met: readonly string[];
}

function dateOf({ published, updated }: Story): number {
  return (published ?? updated)?.getTime() ?? 0;
}

function keyOf(story: Story): string {
  const known = keys.get(story) ?? digest(sameStory(story));
  keys.set(story, known);
  return known;
}

const keys = new WeakMap<Story, string>();

function feedKey(feed: string): string {
  return `feed ${digest(feed)}`;
}

/** The oldest make room. */
function list(stories: readonly string[]): string {
  return [...new Set(stories)].slice(0, mostStories).join(' ');
}

function listed(stories: string | undefined): string[] {
  return stories?.split(' ').filter(Boolean) ?? [];
}

export const storageKey = 'newsrack-marks';
const openedKey = 'opened';
const mostFeeds = 40;
/** Of one feed, and of those that were opened. */
const mostStories = 300;
const minute = 60_000;
const pause = 30 * minute;
