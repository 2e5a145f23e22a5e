import type { Posted, Vote } from '../../comments/comment-service.js';
import { DeviceStore } from '../../controllers/device-store.js';
import type { Comment } from '../../model/comment.js';
import { newKey } from './composer.js';

/** What readers have posted in a thread from this device and may still change, and how they have voted. */
export class OwnComments {
  readonly #thread: () => string;
  readonly #tokens = new DeviceStore('newsrack-comments');
  readonly #votes = new DeviceStore('newsrack-votes');

  /** @param thread tells it from all others */
  constructor(thread: () => string) {
    this.#thread = thread;
  }

  /** What lets a comment be changed, as long as its service allows. */
  tokenOf(comment: Comment): string | undefined {
    const { token, until } = this.#tokens.get(this.#nameOf(comment)) ?? {};
    return until && new Date(until) < new Date() ? undefined : token;
  }

  keep(posted: Posted): void {
    if (posted.outcome === 'duplicate' || !posted.token) return;
    const { comment, token, until } = posted;
    this.#tokens.set(this.#nameOf(comment), { token, ...(until && { until: until.toISOString() }) });
  }

  forget(comment: Comment): void {
    this.#tokens.set(this.#nameOf(comment), undefined);
  }

  voteOn(comment: Comment): Vote {
    const vote = this.#votes.get(this.#nameOf(comment))?.['vote'];
    return vote === '1' ? 1 : vote === '-1' ? -1 : 0;
  }

  vote(comment: Comment, vote: Vote): void {
    this.#votes.set(this.#nameOf(comment), vote ? { vote: String(vote) } : undefined);
  }

  /** Tells one device from another, and nothing else of it. */
  get voter(): string {
    const { id = newKey() } = this.#votes.get('') ?? {};
    this.#votes.set('', { id });
    return id;
  }

  #nameOf({ id }: Comment): string {
    return JSON.stringify([this.#thread(), id]);
  }
}
