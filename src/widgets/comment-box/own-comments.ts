import type { Posted, Vote } from '../../comments/comment-service.js';
import { DeviceStore } from '../../controllers/device-store.js';
import type { Comment } from '../../model/comment.js';
import type { CommentDraft } from '../../model/comment-draft.js';
import { newKey } from './composer.js';

/** What readers have posted in a thread from this device, what lets them change it, and how they have voted. */
export class OwnComments {
  readonly #thread: () => string;
  readonly #comments = new DeviceStore('newsrack-comments');
  readonly #votes = new DeviceStore('newsrack-votes');

  /** @param thread tells it from all others */
  constructor(thread: () => string) {
    this.#thread = thread;
  }

  /** What lets a comment be changed, as long as its service allows. */
  tokenOf({ id }: Comment): string | undefined {
    const { token, until } = this.#comments.get(this.#nameOf(id)) ?? {};
    return until && new Date(until) < new Date() ? undefined : token;
  }

  /** With its words where it is held back: nobody else can show them to its author. */
  keep(thread: string, posted: Posted, { text, name, parent }: CommentDraft): void {
    if (posted.outcome === 'duplicate') return;
    const { outcome, comment, token, until } = posted;
    const words = { text, name, ...(parent && { parent }), held: new Date().toISOString() };
    const texts = {
      ...(token && { token }),
      ...(until && { until: until.toISOString() }),
      ...(outcome === 'held' && words),
    };
    if (Object.keys(texts).length) this.#comments.set(this.#nameOf(comment.id, thread), texts);
  }

  /** Everybody sees it now, or nobody does any more. */
  release({ id }: Comment): void {
    const { token, until } = this.#comments.get(this.#nameOf(id)) ?? {};
    this.#comments.set(this.#nameOf(id), token ? { token, ...(until && { until }) } : undefined);
  }

  forget({ id }: Comment): void {
    this.#comments.set(this.#nameOf(id), undefined);
  }

  /** What was held back when it was posted, for as long as a moderator may take. */
  get held(): Comment[] {
    return this.#comments.endings(this.#nameOf('')).flatMap((id): Comment[] => {
      const { text = '', name = '', parent, held = '' } = this.#comments.get(this.#nameOf(id)) ?? {};
      const posted = new Date(held);
      if (!(Date.now() - posted.getTime() < patience)) return [];
      return [{ id, ...(parent && { parent }), author: { name }, text, status: 'held', posted }];
    });
  }

  voteOn({ id }: Comment): Vote {
    const vote = this.#votes.get(this.#nameOf(id))?.['vote'];
    return vote === '1' ? 1 : vote === '-1' ? -1 : 0;
  }

  vote({ id }: Comment, vote: Vote): void {
    this.#votes.set(this.#nameOf(id), vote ? { vote: String(vote) } : undefined);
  }

  /** Tells one device from another, and nothing else of it. */
  get voter(): string {
    const { id = newKey() } = this.#votes.get('') ?? {};
    this.#votes.set('', { id });
    return id;
  }

  #nameOf(id: string, thread = this.#thread()): string {
    return `${thread}\n${id}`;
  }
}

/** Milliseconds. */
const patience = 7 * 24 * 3600 * 1000;
