import type { NewsError } from '../model/failure.js';

/** A thread could not be read, or a comment was not taken; `error.code` says why. */
export class NewsCommentErrorEvent extends CustomEvent<null> {
  static readonly type = 'news-comment-error';
  readonly error: NewsError;

  constructor(error: NewsError) {
    super(NewsCommentErrorEvent.type, { bubbles: true, composed: true });
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-comment-error': NewsCommentErrorEvent;
  }
}
