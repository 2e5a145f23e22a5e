import { NewsError } from '../model/failure.js';
import { asNewsError, bytes, discard } from './body.js';
import { decodeBytes } from './charset.js';
import { type Clock, realClock } from './clock.js';
import { Deadline } from './deadline.js';
import type { Payload } from './payload.js';
import { withoutCookies } from './without-cookies.js';

export interface Request {
  /** Absolute http(s) address. */
  readonly url: string;
  /** Seconds for the whole answer, body included. Default 20. */
  readonly timeout?: number;
  /** Most bytes of a body after decompression. Default 10 MB. */
  readonly maxBytes?: number;
  /** Default: no cookie, and no login dialog, on a page that is not ours. */
  readonly credentials?: RequestCredentials;
  /** Ask the server whether the browser's copy is still good. */
  readonly revalidate?: boolean;
  readonly signal?: AbortSignal;
}

/** `fetch`, or what a page puts in its place. */
export type Fetcher = (url: string, init: RequestInit) => Promise<Response>;

/**
 * One GET without any header that would cost a preflight.
 * @throws {NewsError} `cors-or-network`, `timeout`, `http`, `not-a-feed` (no content), `too-large`, `aborted`
 */
export async function request(
  order: Request,
  fetcher: Fetcher = (url, init) => fetch(url, init),
  clock: Clock = realClock,
): Promise<Payload> {
  const deadline = new Deadline(order.url, order.timeout ?? 20, clock, order.signal);
  try {
    const response = await answer(order, fetcher, deadline);
    const refused = refusal(response, order.url, clock);
    if (refused) {
      void discard(response.body);
      throw refused;
    }
    const reader = response.body?.getReader();
    // even if nobody reads on, or has ever begun to
    deadline.signal.addEventListener('abort', () => void discard(reader));
    const body = bytes(reader, order.url, order.maxBytes ?? 10_000_000, deadline);
    const text = decodeBytes(body, response.headers.get('content-type'));
    return { url: response.url || order.url, text };
  } catch (cause) {
    deadline.end();
    throw asNewsError(cause, order.url);
  }
}

async function answer(order: Request, fetcher: Fetcher, deadline: Deadline): Promise<Response> {
  const get = (cache: RequestCache) => {
    const { url, credentials = withoutCookies(url) } = order;
    const coming = fetcher(url, { signal: deadline.signal, cache, credentials });
    return deadline.race(inTime(coming, deadline.signal));
  };
  const response = await get(order.revalidate ? 'no-cache' : 'default');
  // a shared cache that answers 304 to a browser without a copy would leave the page blank for ever
  return response.status === 304 ? get('reload') : response;
}

/** An answer that comes when nobody waits any more, from a `fetch` that knows no signals, is let go of. */
async function inTime(coming: Promise<Response>, signal: AbortSignal): Promise<Response> {
  const response = await coming;
  if (signal.aborted) void discard(response.body);
  return response;
}

/** Why an answer brings no news; nothing where it may bring some. */
function refusal({ ok, status, headers }: Response, url: string, clock: Clock): NewsError | undefined {
  if (status === 0)
    return new NewsError('cors-or-network', 'The answer may not be read by this page.', { url });
  if (status === 204 || status === 205)
    return new NewsError('not-a-feed', 'The answer has no content.', { url });
  if (ok) return undefined;
  const retryAfter = secondsUntil(headers.get('retry-after'), clock);
  const asked = retryAfter === undefined ? {} : { retryAfter };
  return new NewsError('http', `The server answered with status ${status}.`, { status, url, ...asked });
}

/** RFC 9110 10.2.3: seconds, or an HTTP date. Absent where it is neither or lies in the past. */
export function secondsUntil(retryAfter: string | null, clock: Clock): number | undefined {
  const text = retryAfter?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) || undefined;
  const seconds = httpDate.test(text) ? (Date.parse(text) - clock.now()) / 1000 : 0;
  return seconds > 0 ? seconds : undefined;
}

/** RFC 9110 5.6.7. What else there is, each browser's `Date` reads in a way of its own. */
const httpDate = /^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/;
