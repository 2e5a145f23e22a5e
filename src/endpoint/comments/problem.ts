/** Why a request is not answered as was hoped, in the words of RFC 9457. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly details: ProblemDetails;

  constructor(kind: ProblemKind, details: ProblemDetails = {}) {
    super(problems[kind].title);
    this.kind = kind;
    this.details = details;
  }

  get response(): Response {
    const { retryAfter, allow, ...members } = this.details;
    const body = { type: `/problems/${this.kind}`, ...problems[this.kind], ...members };
    return new Response(JSON.stringify(body), {
      status: body.status,
      headers: {
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
        ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
        ...(allow && { allow: allow.join(', ') }),
      },
    });
  }
}

export interface ProblemDetails {
  /** Of the comment that had these words first. */
  readonly id?: string;
  readonly errors?: readonly Fault[];
  /** Seconds. */
  readonly retryAfter?: number;
  readonly allow?: readonly string[];
}

/** What is wrong with one value of a request. */
export interface Fault {
  /** JSON Pointer into the body (RFC 6901); a header or a parameter of the query is named as if it stood there. */
  readonly pointer: string;
  readonly problem: 'missing' | 'too-long' | 'too-short' | 'malformed' | 'unwanted';
  readonly detail: string;
}

export const problems = {
  forbidden: { status: 403, title: 'The token does not allow this, or not any more.' },
  refused: { status: 403, title: 'This is not wanted here.' },
  closed: { status: 403, title: 'The thread is closed.' },
  'not-found': { status: 404, title: 'There is nothing of this name.' },
  'not-allowed': { status: 405, title: 'Nothing like that can be done here.' },
  duplicate: { status: 409, title: 'These very words are here already.' },
  'too-large': { status: 413, title: 'The body has more than 64 KB.' },
  'not-json': { status: 415, title: 'The body must be application/json.' },
  invalid: { status: 422, title: 'Something in the request must be mended first.' },
  'rate-limited': { status: 429, title: 'Too many in a short time.' },
  unavailable: { status: 503, title: 'The comments cannot be reached just now.' },
} as const;

export type ProblemKind = keyof typeof problems;
