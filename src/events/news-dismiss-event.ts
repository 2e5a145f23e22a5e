import type { Story } from '../model/story.js';

/** A reader does not want to see a story again, until there is more to it. Cancel it to keep it on show. */
export class NewsDismissEvent extends CustomEvent<null> {
  static readonly type = 'news-dismiss';
  readonly story: Story;

  constructor(story: Story) {
    super(NewsDismissEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.story = story;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-dismiss': NewsDismissEvent;
  }
}
