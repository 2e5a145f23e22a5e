import { NewsError } from '../model/failure.js';
import type { Feed } from '../model/feed.js';
import type { Fetcher } from '../net/request.js';
import { DerivedSource } from './derived-source.js';
import { type FeedFilter, filterFeed } from './feed-filter.js';
import { type Endpoint, FeedSource, realWorld } from './feed-source.js';
import { mergeFeeds, type MergeOptions } from './merge-feeds.js';
import { pool } from './pool.js';
import type { Source } from './source.js';
import { webUrl } from '../text/url.js';

/** News as one thing, from one place or several. */
export interface Description extends MergeOptions {
  readonly endpoints: readonly Endpoint[];
  readonly filter: FeedFilter;
  /** The document itself, instead of what is at the first endpoint. */
  readonly inline?: string;
}

/**
 * The source that somebody described. What is asked of one endpoint is shared with everybody who asks the same.
 * @param fetcher instead of the page's own `fetch`
 * @param onFailure told where one of several endpoints fails
 * @throws {NewsError} `config`
 */
export function describedSource(
  description: Description,
  fetcher: Fetcher | undefined,
  onFailure: (error: NewsError) => void,
): Source {
  const { endpoints, filter, inline } = description;
  const fetch = inline === undefined ? fetcher : () => Promise.resolve(new Response(inline));
  const inputs = endpoints.map((endpoint) => {
    if (!webUrl(endpoint.url)) throw new NewsError('config', `"${endpoint.url}" is no http(s) address.`);
    return fetch ? new FeedSource(endpoint, { ...realWorld, fetch }) : pool.source(endpoint);
  });
  const [only] = inputs;
  if (inputs.length === 1 && only && isPlain(description)) return only;
  const derive = (feeds: readonly Feed[]) => filterFeed(mergeFeeds(feeds, description), filter, Date.now());
  return new DerivedSource(inputs, derive, onFailure);
}

function isPlain({ filter, order, perFeed }: Description): boolean {
  return (
    order === 'source' &&
    perFeed === undefined &&
    !Object.values(filter).some((wish) => (Array.isArray(wish) ? wish.length : wish))
  );
}
