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
export type FailureCode =
  | 'cors-or-network'
  | 'timeout'
  | 'http'
  | 'not-a-feed'
  | 'unreadable'
  | 'too-large'
  | 'mapping'
  | 'config'
  | 'aborted';

export interface FailureDetails {
  /** HTTP status. */
  readonly status?: number;
  /** Seconds that the server asked to be left alone (`Retry-After`, RFC 9110 10.2.3). */
  readonly retryAfter?: number;
  readonly url?: string;
  readonly cause?: unknown;
}

/** The one error that leaves the data floors. */
export class NewsError extends Error {
  override readonly name = 'NewsError';
  readonly code: FailureCode;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  readonly url: string | undefined;

  constructor(code: FailureCode, message: string, { status, retryAfter, url, cause }: FailureDetails = {}) {
    super(message, { cause });
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
    this.url = url;
  }
}
