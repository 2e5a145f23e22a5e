import type { Feed } from '../model/feed.js';
import type { Story } from '../model/story.js';
import { sameStory } from './same-story.js';

export interface MergeOptions {
  /**
   * `source` takes them in turns: the first story of each feed, then the second of each, each feed in its own order;
   * `newest` by date, what has none last.
   */
  readonly order: 'source' | 'newest';
  /** Most stories of each feed. */
  readonly perFeed?: number;
}

/**
 * Several feeds as one, or one in another order. The same story from two of them is there once, as the one tells it in
 * which it stands nearer to the top, and of two that have it at the same place the first; each says which feed it came
 * from, where it does not say so itself.
 */
export function mergeFeeds(feeds: readonly Feed[], { order, perFeed = Infinity }: MergeOptions): Feed {
  const lists = feeds.map((feed) => feed.stories.slice(0, perFeed).map((story) => signed(story, feed)));
  const seen = new Set<string>();
  const stories = inTurns(lists).filter((story) => {
    const key = sameStory(story);
    return !seen.has(key) && seen.add(key);
  });
  if (order === 'newest') stories.sort(newestFirst);
  const [first = { format: '' }] = feeds;
  const head =
    feeds.length > 1 ? { format: [...new Set(feeds.map(({ format }) => format))].join(' ') } : first;
  return { ...head, stories: distinct(stories) };
}

/** Ids are their publishers' own, and two publishers may use the same. */
function distinct(stories: readonly Story[]): Story[] {
  const ids = new Set<string>();
  return stories.map((story) => {
    const id = ids.has(story.id) ? `${story.id} ${sameStory(story)}` : story.id;
    ids.add(id);
    return id === story.id ? story : { ...story, id };
  });
}

function signed(story: Story, { title, url }: Feed): Story {
  if (story.source || !title) return story;
  return { ...story, source: { name: title, ...(url && { url }) } };
}

function inTurns(lists: readonly (readonly Story[])[]): Story[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = [...Array(longest).keys()].map((turn) => lists.map((list) => list[turn]));
  return turns.flat().filter((story) => story !== undefined);
}

/** What has no date is old: it must not stand before today's news. */
function newestFirst(one: Story, other: Story): number {
  return dateOf(other) - dateOf(one);
}

function dateOf({ published, updated }: Story): number {
  return (published ?? updated)?.getTime() ?? 0;
}
