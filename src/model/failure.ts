/** Why something failed. */
export type FailureCode = ReadingFailureCode | CommentFailureCode;

/**
 * Why news could not be read; a closed set, so that every locale has words for each.
 *
 * - `cors-or-network`: no answer, or one that this page may not read: a browser tells no difference
 * - `timeout`: the whole answer was not there in time
 * - `http`: the server answered with an error; `status` says which
 * - `not-a-feed`: an answer, but of no format that is known here (a web page, nothing at all)
 * - `unreadable`: a known format, too broken to give a single story
 * - `too-large`: more bytes than the cap
 * - `mapping`: the author's paths do not fit the JSON
 * - `config`: an attribute does not make sense
 * - `aborted`: nobody waits for it any more
 */
export type ReadingFailureCode =
  | 'cors-or-network'
  | 'timeout'
  | 'http'
  | 'not-a-feed'
  | 'unreadable'
  | 'too-large'
  | 'mapping'
  | 'config'
  | 'aborted';

/**
 * Why a comment was not taken, as its service says; a closed set, too.
 *
 * - `refused`: the service does not want it, and does not say more
 * - `closed`: nothing can be posted in this thread
 * - `login`: only who has logged in at the site may post
 * - `rate-limited`: too many in a short time; `retryAfter` says when again, where the service does
 * - `invalid`: `faults` says which fields want mending
 */
export type CommentFailureCode = 'refused' | 'closed' | 'login' | 'rate-limited' | 'invalid';

/** What is wrong with a field of a comment. */
export interface FieldFault {
  readonly field: 'text' | 'name' | 'email' | 'site';
  readonly problem: 'missing' | 'too-long' | 'too-short' | 'malformed' | 'unwanted';
}

export interface FailureDetails {
  /** HTTP status. */
  readonly status?: number;
  /** Seconds that the server asked to be left alone (`Retry-After`, RFC 9110 10.2.3). */
  readonly retryAfter?: number;
  readonly url?: string;
  /** With `invalid`. */
  readonly faults?: readonly FieldFault[];
  readonly cause?: unknown;
}

/** The one error that leaves the data floors. */
export class NewsError extends Error {
  override readonly name = 'NewsError';
  readonly code: FailureCode;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  readonly url: string | undefined;
  readonly faults: readonly FieldFault[];

  constructor(code: FailureCode, message: string, details: FailureDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.status = details.status;
    this.retryAfter = details.retryAfter;
    this.url = details.url;
    this.faults = details.faults ?? [];
  }
}
