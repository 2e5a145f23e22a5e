import type { CommentDraft, CommentService, Posted, Sort } from '../comments/comment-service.js';
import type { Comment } from '../model/comment.js';
import { NewsError } from '../model/failure.js';
import { saysTheSame } from './same-words.js';
import { serviceFault } from './service-fault.js';

/** Posts each comment once, also where it is not told what became of it. */
export class Postman {
  readonly #service: CommentService;
  readonly #sort: Sort;
  readonly #clock: { now(): number };
  /** Drafts that were sent without an answer, by their keys. */
  readonly #unanswered = new Map<string, Attempt>();

  constructor(service: CommentService, sort: Sort, clock: { now(): number }) {
    this.#service = service;
    this.#sort = service.sorts.includes('newest') ? 'newest' : sort;
    this.#clock = clock;
  }

  /**
   * @param known ids of the comments that are there
   * @throws {NewsError} why it was not taken, or that nobody knows whether it was
   */
  async post(draft: CommentDraft, known: ReadonlySet<string>): Promise<Posted> {
    const before = this.#unanswered.get(draft.key);
    const attempt = before ?? { draft, known, at: this.#clock.now() };
    // it may have arrived late
    const late = before && (await this.#find(before));
    const posted = late ?? (await this.#send(draft, attempt));
    this.#unanswered.delete(draft.key);
    return posted;
  }

  async #send(draft: CommentDraft, attempt: Attempt): Promise<Posted> {
    try {
      const posted = await this.#service.post?.(draft);
      if (posted) return posted;
      throw new NewsError('refused', 'The comment service cannot be written to.');
    } catch (cause) {
      if (isRefusal(cause)) throw cause;
      this.#unanswered.set(draft.key, attempt);
      const arrived = await this.#find(attempt);
      if (arrived) return arrived;
      throw serviceFault(cause);
    }
  }

  /** Among the newest, the one that says the same and was not there before. */
  async #find({ draft, known, at }: Attempt): Promise<Posted | undefined> {
    try {
      const { comments } = await this.#service.read({ sort: this.#sort });
      const isNew = ({ id, posted }: Comment) => !known.has(id) && Number(posted ?? at) > at - clockFault;
      const comment = comments.find((comment) => isNew(comment) && saysTheSame(comment, draft));
      return comment && { outcome: comment.status === 'held' ? 'held' : 'published', comment };
    } catch {
      return undefined;
    }
  }
}

interface Attempt {
  readonly draft: CommentDraft;
  readonly known: ReadonlySet<string>;
  /** When it was first sent. */
  readonly at: number;
}

/** Milliseconds by which the clocks of reader and service may differ. */
const clockFault = 24 * 3600 * 1000;

/** The service has said no; anything else leaves open whether a comment has arrived. */
function isRefusal(cause: unknown): boolean {
  return (
    cause instanceof NewsError && /^(refused|closed|login|rate-limited|invalid|config)$/.test(cause.code)
  );
}
