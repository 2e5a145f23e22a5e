import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Vote } from '../../comments/comment-service.js';
import type { ThreadFollower } from '../../controllers/thread-follower.js';
import { NewsCommentErrorEvent } from '../../events/news-comment-error-event.js';
import type { Comment } from '../../model/comment.js';
import { NewsError } from '../../model/failure.js';
import { failureWords, type Speech } from './failure-words.js';
import { focusOnComment } from './focus-on-comment.js';
import { OwnComments } from './own-comments.js';

/** What readers do to comments that are there: they vote, and take back their own. */
export class Deeds {
  readonly #host: LitElement;
  readonly #follower: ThreadFollower;
  readonly #speech: () => Speech;
  readonly own: OwnComments;
  /** Its author is asked whether it is really to be deleted. */
  #asked: Comment | undefined;
  /** What has come of it, in the reader's words. */
  news = '';

  constructor(host: LitElement, follower: ThreadFollower, speech: () => Speech) {
    this.#host = host;
    this.#follower = follower;
    this.#speech = speech;
    this.own = new OwnComments(() => follower.name);
  }

  async vote(comment: Comment, vote: Vote): Promise<void> {
    await this.#try(async () => {
      await this.#follower.source?.vote(comment, vote, this.own.voter);
      this.own.vote(comment, vote);
    });
  }

  /** @param comment nothing to ask no more */
  ask(comment: Comment | undefined): void {
    const before = this.#asked;
    this.#asked = comment;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const answer = this.#host.renderRoot.querySelector<HTMLElement>('.question button');
      if (answer) answer.focus();
      else if (before) focusOnComment(this.#host, before.id, 'nearest');
    });
  }

  question(comment: Comment): TemplateResult | typeof nothing {
    if (this.#asked?.id !== comment.id) return nothing;
    const { confirmRemoval, remove, cancel } = this.#speech().words;
    return html`<span class="question" role="group" aria-label=${confirmRemoval}>
      ${confirmRemoval} <button @click=${() => void this.#remove(comment)}>${remove}</button>
      <button class="quiet" @click=${() => this.ask(undefined)}>${cancel}</button>
    </span>`;
  }

  async #remove(comment: Comment): Promise<void> {
    await this.#try(async () => {
      await this.#follower.source?.remove(comment, this.own.tokenOf(comment) ?? '');
      this.own.forget(comment);
      this.news = this.#speech().words.outcomes.removed;
    });
    this.ask(undefined);
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      const error = cause instanceof NewsError ? cause : new NewsError('refused', String(cause), { cause });
      this.news = failureWords(error, this.#speech());
      const event = new NewsCommentErrorEvent(error);
      this.#host.dispatchEvent(event);
    }
    this.#host.requestUpdate();
  }
}
