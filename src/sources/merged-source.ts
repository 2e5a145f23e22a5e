import type { NewsError } from '../model/failure.js';
import { DerivedSource } from './derived-source.js';
import { type FeedFilter, filterFeed } from './feed-filter.js';
import { mergeFeeds, type MergeOptions } from './merge-feeds.js';
import type { Source } from './source.js';

/**
 * Several sources as one, or the stories of one that are wanted.
 * @param onFailure told of each failure of one that the others hide
 */
export function mergedSource(
  inputs: readonly Source[],
  { filter, ...options }: MergeOptions & { readonly filter: FeedFilter },
  onFailure: (error: NewsError) => void,
  world = { now: () => Date.now() },
): Source {
  return new DerivedSource(
    inputs,
    (feeds) => filterFeed(mergeFeeds(feeds, options), filter, world.now()),
    onFailure,
    world,
  );
}
