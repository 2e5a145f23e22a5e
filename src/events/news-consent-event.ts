/** A reader allows a widget to ask a third party for news. Cancel it to keep it withheld. */
export class NewsConsentEvent extends CustomEvent<null> {
  static readonly type = 'news-consent';
  /** Whom the news would be asked of, as in "news.example". */
  readonly host: string;

  constructor(host: string) {
    super(NewsConsentEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.host = host;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-consent': NewsConsentEvent;
  }
}
