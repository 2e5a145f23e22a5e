import type { NewsError } from '../model/failure.js';

/** News could not be read; `error.code` says why. What was there before is still shown. */
export class NewsErrorEvent extends CustomEvent<null> {
  static readonly type = 'news-error';
  readonly error: NewsError;

  constructor(error: NewsError) {
    super(NewsErrorEvent.type, { bubbles: true, composed: true });
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-error': NewsErrorEvent;
  }
}
