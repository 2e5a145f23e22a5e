import type { Story } from '../model/story.js';

/** A reader follows a headline. Cancel it to do something else than the link does. */
export class NewsSelectEvent extends CustomEvent<null> {
  static readonly type = 'news-select';
  readonly story: Story;

  constructor(story: Story) {
    super(NewsSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.story = story;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-select': NewsSelectEvent;
  }
}
