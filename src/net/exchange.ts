import { NewsError } from '../model/failure.js';
import { asNewsError, bytes } from './body.js';
import { type Clock, realClock } from './clock.js';
import { Deadline } from './deadline.js';
import { type Fetcher, secondsUntil } from './request.js';

/** One question to a service that speaks JSON. */
export interface Question {
  /** Absolute http(s) address. */
  readonly url: string;
  /** Default `GET`. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Default `omit`. */
  readonly credentials?: RequestCredentials;
  readonly signal?: AbortSignal | undefined;
}

/** What the service said, whatever its status. */
export interface Answer {
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** Seconds that the server asks to be left alone (`Retry-After`, RFC 9110 10.2.3). */
  readonly retryAfter?: number;
  /** `undefined` where the body is no JSON. */
  readonly json: unknown;
  /** The body where it is no JSON: some services say in words why they refuse. */
  readonly text?: string;
}

/** Asks a service, with all that it needs of the world inside. */
export type Exchange = (question: Question) => Promise<Answer>;

/**
 * Refusals are answers, too: what a status means is for each service to know.
 * @param seconds for a whole answer
 * @returns what throws `cors-or-network`, `timeout`, `too-large` or `aborted` where there is no whole answer
 */
export function exchangeBy(
  fetcher: Fetcher = (url, init) => fetch(url, init),
  clock: Clock = realClock,
  seconds = 20,
): Exchange {
  return async (question) => {
    const deadline = new Deadline(question.url, seconds, clock, question.signal);
    try {
      const response = await deadline.race(fetcher(question.url, wordsOf(question, deadline.signal)));
      if (response.status === 0)
        throw new NewsError('cors-or-network', 'The answer may not be read by this page.', question);
      const text = await textOf(response, question.url, deadline);
      const json = parsed(text);
      const retryAfter = secondsUntil(response.headers.get('retry-after'), clock);
      const { status, headers } = response;
      const words = json === undefined && { text };
      return { status, headers, json, ...words, ...(retryAfter !== undefined && { retryAfter }) };
    } catch (cause) {
      throw asNewsError(cause, question.url);
    } finally {
      deadline.end();
    }
  };
}

function wordsOf({ method = 'GET', headers, json, credentials = 'omit' }: Question, signal: AbortSignal) {
  const get = { method, credentials, signal, headers: { ...headers } };
  if (json === undefined) return get;
  return { ...get, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(json) };
}

/** JSON is UTF-8 (RFC 8259 8.1). */
async function textOf(response: Response, url: string, deadline: Deadline): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of bytes(response.body?.getReader(), url, mostBytes, deadline))
    text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

const mostBytes = 5_000_000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
