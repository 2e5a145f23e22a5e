import type { LitElement } from 'lit';
import { focusOnComment } from './focus-on-comment.js';
import { commentInAddress } from './permalink.js';
import { sameFocus } from './same-focus.js';
import type { ShownThread } from './shown-thread.js';

/** Leads readers to comments: to the one that the address of the page names, and on to what a button has brought. */
export class Guide {
  readonly #host: LitElement;
  readonly #shown: ShownThread;
  readonly #more: () => Promise<void>;
  /** Id of the comment that the address of the page has led to. */
  sought: string | undefined;
  /** It is not there yet. */
  isSeeking = false;

  /** @param more brings the next part of the thread */
  constructor(host: LitElement, shown: ShownThread, more: () => Promise<void>) {
    this.#host = host;
    this.#shown = shown;
    this.#more = more;
  }

  /**
   * Goes to the comment that the address of the page names, however far down the thread it is.
   * @param found called before it is brought into sight
   */
  async seek(found: () => void): Promise<void> {
    const id = commentInAddress();
    this.isSeeking = id !== undefined;
    let part = 1;
    while (id && !this.#shown.reveal(id) && part++ < mostParts && this.#host.isConnected) await this.#more();
    if (id !== commentInAddress()) return;
    this.isSeeking = false;
    this.sought = this.#shown.find(id)?.id;
    this.#host.requestUpdate();
    if (!this.sought) return;
    found();
    await this.#host.updateComplete;
    focusOnComment(this.#host, this.sought, 'center');
  }

  /** A button that is gone once it was pressed hands the keyboard on: to the first comment that is new, else to the last. */
  async press(work: () => void | Promise<void>): Promise<void> {
    const isThereStill = sameFocus(this.#host);
    const before = new Set(this.#shown.comments.map(({ id }) => id));
    await work();
    await this.#host.updateComplete;
    const { comments } = this.#shown;
    const isGone = !this.#host.shadowRoot?.activeElement;
    const next = comments.find(({ id }) => !before.has(id)) ?? (isGone ? comments.at(-1) : undefined);
    if (next && isThereStill()) focusOnComment(this.#host, next.id, 'nearest');
  }
}

/** Of a thread are searched. */
const mostParts = 5;
