import { NewsError } from '../model/failure.js';
import { decodeBytes } from './charset.js';
import { Deadline } from './deadline.js';
import type { Payload } from './payload.js';

export interface Request {
  /** Absolute http(s) address. */
  readonly url: string;
  /** Seconds for the whole answer, body included. Default 20. */
  readonly timeout?: number;
  /** Most bytes of a body after decompression. Default 10 MB. */
  readonly maxBytes?: number;
  /** Default `omit`: no cookie, and no login dialog, on a page that is not ours. */
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
): Promise<Payload> {
  const deadline = new Deadline(order.url, order.timeout ?? 20, order.signal);
  try {
    const response = await answer(order, fetcher, deadline);
    const text = decodeBytes(bytes(response, order, deadline), response.headers.get('content-type'));
    return { url: response.url || order.url, text };
  } catch (cause) {
    deadline.end();
    throw asNewsError(cause, order.url);
  }
}

async function answer(order: Request, fetcher: Fetcher, deadline: Deadline): Promise<Response> {
  const get = (cache: RequestCache) =>
    deadline.race(
      fetcher(order.url, { signal: deadline.signal, cache, credentials: order.credentials ?? 'omit' }),
    );
  let response = await get(order.revalidate ? 'no-cache' : 'default');
  // a shared cache that answers 304 to a browser without a copy would leave the page blank for ever
  if (response.status === 304) response = await get('reload');
  if (response.ok && response.status !== 204 && response.status !== 205) return response;
  response.body?.cancel().catch(() => undefined);
  if (response.ok) throw new NewsError('not-a-feed', 'The answer has no content.', { url: order.url });
  throw refusal(response, order.url);
}

function refusal(response: Response, url: string): NewsError {
  const { status } = response;
  if (status === 0)
    return new NewsError('cors-or-network', 'The answer may not be read by this page.', { url });
  const retryAfter = secondsUntil(response.headers.get('retry-after'));
  const asked = retryAfter === undefined ? {} : { retryAfter };
  return new NewsError('http', `The server answered with status ${status}.`, { status, url, ...asked });
}

/** RFC 9110 10.2.3: seconds, or an HTTP date. Absent where it is neither or lies in the past. */
function secondsUntil(retryAfter: string | null): number | undefined {
  const text = retryAfter?.trim() ?? '';
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return seconds > 0 ? seconds : undefined;
}

async function* bytes(response: Response, order: Request, deadline: Deadline): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  let room = order.maxBytes ?? 10_000_000;
  try {
    for (;;) {
      const { done, value } = (await deadline.race(reader?.read())) ?? { done: true };
      if (done) return;
      room -= value.byteLength;
      if (room < 0)
        throw new NewsError('too-large', 'The answer is larger than the cap.', { url: order.url });
      yield value;
    }
  } catch (cause) {
    throw asNewsError(cause, order.url);
  } finally {
    deadline.end();
    reader?.cancel().catch(() => undefined);
  }
}

/** A `TypeError` is all that a browser tells of DNS, TLS, CORS, content blockers and policies. */
function asNewsError(cause: unknown, url: string): NewsError {
  if (cause instanceof NewsError) return cause;
  return new NewsError('cors-or-network', 'No answer that this page may read.', { url, cause });
}
