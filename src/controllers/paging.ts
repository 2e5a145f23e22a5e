import type { Story } from '../model/story.js';
import { pagedSource } from '../sources/paged-source.js';
import type { FeedFollower } from './feed-follower.js';
import type { Reading } from './reading.js';

/** There are stories beyond those that are shown, at hand or on further pages. */
export function hasMore(follower: FeedFollower): boolean {
  const { reading, source, stories, state } = follower;
  const atHand = follower.left([...reading.items, ...behind(reading)]);
  return atHand.length > stories.length || (source?.hasMore ?? Boolean(state.feed?.next));
}

/**
 * Brings stories behind those that are there: those at hand, and then those of further pages. Settles when they are there,
 * or there are none.
 * @param count how many there are to be in all
 */
export async function readOn(follower: FeedFollower, count: number): Promise<void> {
  const { reading } = follower;
  reading.append(behind(reading));
  for (let pages = 0; pages < mostPages && follower.left(reading.items).length < count; pages++) {
    if (follower.source && !follower.source.more) follower.goOnWith(pagedSource(follower.source));
    if (!follower.source?.hasMore) return;
    await follower.source.more?.();
    if (follower.state.status !== 'ready') return;
  }
}

/** What is not shown yet and comes behind all that is. */
function behind({ items, latest }: Reading<Story>): readonly Story[] {
  const shown = new Set(items.map(({ id }) => id));
  return latest.slice(latest.findLastIndex(({ id }) => shown.has(id)) + 1);
}

/** What is asked for in one go: where a filter lets little through, a reader may ask again. */
const mostPages = 5;
