import { pagedSource } from '../sources/paged-source.js';
import type { FeedFollower } from './feed-follower.js';

/** There are stories beyond those that are shown, at hand or on further pages. */
export function hasMore(follower: FeedFollower): boolean {
  const { reading, source, stories, state } = follower;
  const atHand = follower.left([...reading.items, ...reading.behind()]);
  return atHand.length > stories.length || (source?.hasMore ?? Boolean(state.feed?.next));
}

/**
 * Brings stories behind those that are there: those at hand, and then those of further pages. Settles when they are there,
 * or there are none.
 * @param count how many there are to be in all
 */
export async function readOn(follower: FeedFollower, count: number): Promise<void> {
  const { reading } = follower;
  reading.extend();
  for (let pages = 0; pages < mostPages && follower.left(reading.items).length < count; pages++) {
    if (follower.source && !follower.source.more) follower.goOnWith(pagedSource(follower.source));
    if (!follower.source?.hasMore) return;
    await follower.source.more?.();
    if (follower.state.status !== 'ready') return;
  }
}

/** What is asked for in one go: where a filter lets little through, a reader may ask again. */
const mostPages = 5;
