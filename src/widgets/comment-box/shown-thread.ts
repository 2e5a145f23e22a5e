import type { LitElement } from 'lit';
import { Reading } from '../../controllers/reading.js';
import type { ThreadFollower } from '../../controllers/thread-follower.js';
import type { Comment, Thread } from '../../model/comment.js';
import { NewsError } from '../../model/failure.js';
import type { ThreadSource } from '../../sources/thread-source.js';
import type { KnownThread, ThreadState } from '../../sources/thread-state.js';
import { CommentBodies } from './comment-bodies.js';
import type { OwnComments } from './own-comments.js';

/** What a reader sees of the thread that a box follows. */
export class ShownThread {
  readonly #host: LitElement;
  readonly #follower: ThreadFollower;
  readonly #own: OwnComments;
  readonly #bodies: CommentBodies;
  #reading: Reading<Comment>;
  #source: ThreadSource | undefined;
  /** What comes is the same thread in another order. */
  #isOther = false;
  /** In how many parts it has come. */
  #parts = 0;
  state: ThreadState = { status: 'loading' };
  /** As it was read last; nothing before it was. */
  thread: Thread | undefined;

  constructor(
    host: LitElement & { readonly headingLevel: number },
    follower: ThreadFollower,
    own: OwnComments,
  ) {
    this.#host = host;
    this.#follower = follower;
    this.#own = own;
    this.#bodies = new CommentBodies(host);
    this.#reading = new Reading(host);
  }

  /** Why it could not be read, or renewed. */
  get error(): NewsError | undefined {
    return this.state.status === 'failed' ? this.state.error : undefined;
  }

  get comments(): readonly Comment[] {
    return this.#reading.items;
  }

  /** A service may count otherwise, and later. */
  get count(): number {
    const seen = this.comments.filter(({ status }) => status === 'published');
    return Math.max(this.thread?.count ?? 0, seen.length);
  }

  /** New comments that are held back so as not to move what is being read. */
  get waiting(): number {
    return this.#reading.waiting();
  }

  /** The text of a comment where it is markup. */
  bodyOf({ id }: Comment): HTMLElement | undefined {
    return this.#bodies.of(id);
  }

  find(id: string | undefined): Comment | undefined {
    return this.comments.find((comment) => comment.id === id);
  }

  showNew(): void {
    this.#reading.showNew();
  }

  /** Shows a comment that waits. @returns whether it is in the part of the thread that is there */
  reveal(id: string | undefined): boolean {
    const isThere = this.thread?.comments.some((comment) => comment.id === id) ?? false;
    if (isThere && !this.find(id)) this.showNew();
    return isThere;
  }

  forget(): void {
    this.#source = undefined;
    this.#reading = new Reading(this.#host);
    this.#parts = 0;
    this.state = { status: 'loading' };
    this.thread = undefined;
  }

  /**
   * Markup is made safe before it is drawn, and another order takes the place of what is there when it has come.
   * @returns whether it is shown: another state may have come since
   */
  async take(state: ThreadState): Promise<boolean> {
    const { source } = this.#follower;
    if (source !== this.#source) {
      this.#isOther = true;
      this.#source = source;
      source?.recall(this.#own.held);
    }
    const shown = await this.#prepared(state);
    if (state !== this.#follower.state) return false;
    this.state = shown;
    if (shown.known && shown.known.thread !== this.thread) this.#show(shown.known);
    return true;
  }

  async #prepared(state: ThreadState): Promise<ThreadState> {
    try {
      await this.#bodies.prepare(state.known?.thread.comments ?? []);
      return state;
    } catch (cause) {
      const error = new NewsError('cors-or-network', 'No script.', { cause });
      return { status: 'failed', error, known: this.state.known };
    }
  }

  #show({ thread, parts }: KnownThread): void {
    const { comments } = thread;
    if (this.#isOther) this.#reading = new Reading(this.#host);
    if (parts > this.#parts && !this.#isOther) this.#reading.extend(comments);
    else this.#reading.take(comments, false);
    this.#isOther = false;
    this.#parts = parts;
    for (const comment of comments) if (this.#source?.isMine(comment.id)) this.#reading.meet(comment);
    for (const held of this.#own.held)
      if (comments.some(({ id, status }) => id === held.id && status !== 'held')) this.#own.release(held);
    this.thread = thread;
  }
}
