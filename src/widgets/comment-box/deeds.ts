import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Vote } from '../../comments/comment-service.js';
import type { ThreadFollower } from '../../controllers/thread-follower.js';
import { NewsCommentErrorEvent } from '../../events/news-comment-error-event.js';
import type { Comment } from '../../model/comment.js';
import { NewsError } from '../../model/failure.js';
import { failureWords, type Speech } from './failure-words.js';
import { focusOnComment } from './focus-on-comment.js';
import { OwnComments } from './own-comments.js';
import { sameFocus } from './same-focus.js';

/** What readers do to comments that are there: they vote, and take back their own. */
export class Deeds {
  readonly #host: LitElement;
  readonly #follower: ThreadFollower;
  readonly #speech: () => Speech;
  readonly own: OwnComments;
  /** Its author is asked whether it is really to be deleted. */
  #asked: Comment | undefined;
  /** Ids of comments to which something is being done: a second click does nothing more. */
  readonly #busy = new Set<string>();
  /** What has come of what the reader did last. */
  news: News = { words: '' };

  constructor(host: LitElement, follower: ThreadFollower, speech: () => Speech) {
    this.#host = host;
    this.#follower = follower;
    this.#speech = speech;
    this.own = new OwnComments(() => follower.name);
  }

  /** Another thread has come. */
  forget(): void {
    this.#asked = undefined;
    this.news = { words: '' };
  }

  async vote(comment: Comment, vote: Vote): Promise<void> {
    await this.#try(comment, async () => {
      await this.#follower.source?.vote(comment, vote, this.own.voter);
      this.own.vote(comment, vote);
      return '';
    });
  }

  /** Whether the comment is to go. @param comment nothing to ask no more */
  async ask(comment: Comment | undefined): Promise<void> {
    const before = this.#asked;
    this.#asked = comment;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (comment) this.#host.renderRoot.querySelector<HTMLElement>('.question button')?.focus();
    else if (before) focusOnComment(this.#host, before.id, 'nearest');
  }

  question(comment: Comment): TemplateResult | typeof nothing {
    if (this.#asked?.id !== comment.id) return nothing;
    const { confirmRemoval, remove, cancel } = this.#speech().words;
    return html`<span class="question" role="group" aria-label=${confirmRemoval}>
      <span>${confirmRemoval}</span>
      <button @click=${() => this.#remove(comment)}>${remove}</button>
      <button class="quiet" @click=${() => this.ask(undefined)}>${cancel}</button>
    </span>`;
  }

  async #remove(comment: Comment): Promise<void> {
    const isThereStill = sameFocus(this.#host);
    await this.#try(comment, async () => {
      await this.#follower.source?.remove(comment, this.own.tokenOf(comment) ?? '');
      this.own.forget(comment);
      return this.#speech().words.outcomes.removed;
    });
    if (isThereStill()) await this.ask(undefined);
    else this.#asked = undefined;
  }

  /** @param work comes to what is said of it */
  async #try({ id }: Comment, work: () => Promise<string>): Promise<void> {
    if (this.#busy.has(id)) return;
    this.#busy.add(id);
    try {
      this.news = { words: await work(), id };
    } catch (cause) {
      const error = cause instanceof NewsError ? cause : new NewsError('refused', String(cause), { cause });
      this.news = {
        words: failureWords(error, this.#speech(), this.#speech().words.unreachableComments),
        id,
      };
      const event = new NewsCommentErrorEvent(error);
      this.#host.dispatchEvent(event);
    }
    this.#busy.delete(id);
    this.#host.requestUpdate();
  }
}

export interface News {
  /** Empty where there is nothing to say. */
  readonly words: string;
  /** Of the comment that it is about. */
  readonly id?: string;
}
