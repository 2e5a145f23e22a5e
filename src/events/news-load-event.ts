import type { Feed } from '../model/feed.js';

/** The first stories of a source are there. */
export class NewsLoadEvent extends CustomEvent<null> {
  static readonly type = 'news-load';
  readonly feed: Feed;

  constructor(feed: Feed) {
    super(NewsLoadEvent.type, { bubbles: true, composed: true });
    this.feed = feed;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-load': NewsLoadEvent;
  }
}
