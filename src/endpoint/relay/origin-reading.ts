import { readFeed, type ReadOptions } from '../../formats/read-feed.js';
import { NewsError } from '../../model/failure.js';
import type { Feed } from '../../model/feed.js';
import type { Clock } from '../../net/clock.js';
import { type Fetcher, request } from '../../net/request.js';
import type { Networks } from './networks.js';
import { followed } from './redirects.js';

export interface OriginOrder {
  /** Absolute http(s) address. */
  readonly url: string;
  /** Seconds for a whole answer. */
  readonly timeout: number;
  /** Most bytes of an answer after decompression. */
  readonly maxBytes: number;
  readonly reading: ReadOptions;
  readonly userAgent: string;
}

/** All that reading an origin needs of the world. */
export interface Wire {
  readonly fetch: Fetcher;
  readonly networks: Networks;
  readonly clock: Clock;
}

/** What a reading of an origin brought. */
export interface Reading {
  readonly feed: Feed;
  readonly validators: Validators;
}

/** What tells an origin which version is known here (RFC 9110 13.1). */
export interface Validators {
  /** The address, after redirects, that they are for. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads a feed where it comes from, unless it is the one that is known already.
 * @returns nothing where the origin says that nothing is new (304)
 * @throws {NewsError}
 */
export async function readOrigin(
  { reading, userAgent, ...order }: OriginOrder,
  known: Validators | undefined,
  { fetch, networks, clock }: Wire,
): Promise<Reading | undefined> {
  const controller = new AbortController();
  let last = new Response();
  const hop: Fetcher = async (url, { signal, redirect = 'manual' }) => {
    const headers = { accept, 'user-agent': userAgent, ...(known?.url === url && known.headers) };
    // an edge worker knows no other settings of fetch
    return (last = await fetch(url, { headers, redirect, signal: signal ?? null }));
  };
  const follow = followed(hop, networks);
  const unlessKnown: Fetcher = async (url, init) => {
    const response = await follow(url, init);
    return response.status === 304 && known ? new Response() : response;
  };
  try {
    const payload = await request({ ...order, signal: controller.signal }, unlessKnown, clock);
    if (last.status === 304) return undefined;
    let feed: Feed | undefined;
    for await (feed of readFeed(payload, reading));
    if (!feed) throw new NewsError('unreadable', 'The document holds nothing.');
    return { feed, validators: { url: payload.url, headers: conditions(last.headers) } };
  } finally {
    // closes what is still open, such as the rest of a web page that is no feed
    controller.abort();
  }
}

const accept =
  'application/feed+json, application/atom+xml, application/rss+xml, application/json;q=0.9, application/xml;q=0.9, */*;q=0.5';

function conditions(headers: Headers): Record<string, string> {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return {
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
}
