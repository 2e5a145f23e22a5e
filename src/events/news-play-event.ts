/** What stood still moves now. */
export class NewsPlayEvent extends CustomEvent<null> {
  static readonly type = 'news-play';

  constructor() {
    super(NewsPlayEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-play': NewsPlayEvent;
  }
}
