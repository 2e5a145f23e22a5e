import { readFeed } from '../formats/read-feed.js';
import type { Feed } from '../model/feed.js';
import { request } from '../net/request.js';
import type { Endpoint, World } from './feed-source.js';

/**
 * One page of an endpoint as it comes: each value is what has arrived so far.
 * @param url of the page: the endpoint's own, or what the page before led to
 * @throws {NewsError}
 */
export async function* readPage(
  endpoint: Endpoint,
  url: string,
  asked: { readonly signal: AbortSignal; readonly revalidate: boolean },
  world: World,
): AsyncGenerator<Feed> {
  const { proxy } = endpoint;
  const answer = await request({ ...endpoint, ...asked, url: throughProxy(url, proxy) }, world.fetch, world);
  // addresses in it are relative to where it was, not to the proxy
  const page = proxy ? { ...answer, url } : answer;
  if (!endpoint.discover) {
    yield* readFeed(page, endpoint);
    return;
  }
  const { discover } = await import('./discover.js');
  const { address, payload } = await discover(page);
  if (address) yield* readPage({ ...endpoint, discover: false }, address, asked, world);
  else yield* readFeed(payload, endpoint);
}

/** @param proxy an address with `{url}` in it; nothing for none */
function throughProxy(url: string, proxy: string | undefined): string {
  return proxy ? proxy.replaceAll('{url}', encodeURIComponent(url)) : url;
}
