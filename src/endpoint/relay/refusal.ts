import type { FailureCode, NewsError } from '../../model/failure.js';

/** Why there is no feed in an answer, in the words of RFC 9457. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly #code: string | undefined;
  /** Seconds. */
  readonly #retryAfter: number | undefined;

  constructor(
    status: number,
    title: string,
    { code, retryAfter }: { code?: string; retryAfter?: number } = {},
  ) {
    super(title);
    this.status = status;
    this.#code = code;
    this.#retryAfter = retryAfter;
  }

  /**
   * An origin has never given anything good. Its address is not told: there may be a key in it.
   * @param refresh seconds until it is looked at again
   */
  static of({ code, status, retryAfter }: NewsError, refresh: number): Refusal {
    const seconds = Math.ceil(Math.min(retryAfter ?? refresh, 3600));
    return new Refusal(statusFor(code, status), titles[code] ?? 'The feed cannot be read.', {
      code,
      retryAfter: seconds,
    });
  }

  get response(): Response {
    const [status, title, code] = [this.status, this.message, this.#code];
    return new Response(JSON.stringify({ type: 'about:blank', status, title, code }), {
      status,
      headers: {
        'content-type': 'application/problem+json',
        // a feed that fails is asked for by many
        'cache-control': status < 500 ? 'no-store' : 'public, max-age=5',
        ...(this.#retryAfter && { 'retry-after': String(this.#retryAfter) }),
      },
    });
  }
}

const titles: Readonly<Partial<Record<FailureCode, string>>> = {
  'cors-or-network': 'The server of the feed does not answer.',
  timeout: 'The server of the feed takes too long.',
  http: 'The server of the feed answers with an error.',
  'not-a-feed': 'What is at the address of the feed is no feed.',
  'too-large': 'The feed is too large.',
};

function statusFor(code: FailureCode, status = 0): number {
  if (code === 'timeout') return 504;
  if (status === 410) return 410;
  return status === 429 || status === 503 ? 503 : 502;
}
