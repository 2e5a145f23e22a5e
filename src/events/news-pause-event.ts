/**
 * Why news rest that could move:
 *
 * - `user`: the reader, or the page, stopped it, or went on to another headline
 * - `focus`: the reader came to it with the keyboard
 * - `hover`: the pointer is on it; it goes on when that leaves
 * - `hidden`: nobody could see it, off screen or in a tab behind; it goes on when somebody can
 * - `motion`: the reader wants no motion (`prefers-reduced-motion`)
 * - `single`: there is nothing to go on to
 */
export type PauseReason = 'user' | 'focus' | 'hover' | 'hidden' | 'motion' | 'single';

/** What moved stands still now. */
export class NewsPauseEvent extends CustomEvent<null> {
  static readonly type = 'news-pause';
  readonly reason: PauseReason;

  constructor(reason: PauseReason) {
    super(NewsPauseEvent.type, { bubbles: true, composed: true });
    this.reason = reason;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-pause': NewsPauseEvent;
  }
}
