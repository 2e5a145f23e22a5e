import { NewsError } from '../model/failure.js';
import type { Fetcher } from '../net/request.js';
import { webUrl } from '../text/url.js';
import type { Endpoint } from './endpoint.js';
import type { FeedFilter } from './feed-filter.js';
import { FeedSource, realWorld } from './feed-source.js';
import type { MergeOptions } from './merge-feeds.js';
import { pagedSource } from './paged-source.js';
import { pool } from './pool.js';
import type { Source } from './source.js';

/** News as one thing, from one place or several. */
export interface Description extends MergeOptions {
  readonly endpoints: readonly Endpoint[];
  readonly filter: FeedFilter;
  /** The document itself, instead of what is at the first endpoint. */
  readonly inline?: string;
  /** Feeds that name a hub are read again as soon as it says that they have changed. */
  readonly live?: boolean;
  /** The last good copy stays on the device. */
  readonly keep?: boolean;
}

/**
 * The source that somebody described. What is asked of one endpoint is shared with everybody who asks the same; what
 * few ask for is downloaded for them.
 * @param fetcher instead of the page's own `fetch`
 * @param onFailure told where one of several endpoints fails
 * @throws {NewsError} `config`
 */
export async function describedSource(
  description: Description,
  fetcher: Fetcher | undefined,
  onFailure: (error: NewsError) => void,
): Promise<Source> {
  const { endpoints, inline, keep } = description;
  const open = await opener(description, fetcher);
  const inputs = endpoints.map((endpoint) => {
    if (!webUrl(endpoint.url)) throw new NewsError('config', `"${endpoint.url}" is no http(s) address.`);
    return open(endpoint);
  });
  const [only] = inputs;
  const isPlain = inputs.length === 1 && isWhole(description);
  const source = only && isPlain ? only : await merged(inputs, description, onFailure);
  if (!keep || inline !== undefined) return source;
  const { keptSource } = await import('./kept-source.js');
  return keptSource(source, JSON.stringify(description));
}

async function opener(
  { inline, live }: Description,
  fetcher: Fetcher | undefined,
): Promise<(endpoint: Endpoint) => Source> {
  const fetch = inline === undefined ? fetcher : () => Promise.resolve(new Response(inline));
  const open = (endpoint: Endpoint) =>
    pagedSource(fetch ? new FeedSource(endpoint, { ...realWorld, fetch }) : pool.source(endpoint));
  if (!live) return open;
  const { LiveSource, livePool } = await import('./live-source.js');
  return fetch ? (endpoint) => new LiveSource(open(endpoint)) : (endpoint) => livePool.source(endpoint);
}

async function merged(
  inputs: readonly Source[],
  description: Description,
  onFailure: (error: NewsError) => void,
): Promise<Source> {
  const { mergedSource } = await import('./merged-source.js');
  return mergedSource(inputs, description, onFailure);
}

/** All stories of a feed are wanted, in its own order. */
function isWhole({ filter, order, perFeed }: Description): boolean {
  return (
    order === 'source' &&
    perFeed === undefined &&
    !Object.values(filter).some((wish) => (Array.isArray(wish) ? wish.length : wish))
  );
}
