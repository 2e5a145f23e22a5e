import type { Changes } from '../model/changes.js';
import type { Story } from '../model/story.js';

/** A later reading brought something else. */
export class NewsUpdateEvent extends CustomEvent<null> implements Changes {
  static readonly type = 'news-update';
  readonly added: readonly Story[];
  readonly changed: readonly Story[];
  readonly removed: readonly Story[];

  constructor({ added, changed, removed }: Changes) {
    super(NewsUpdateEvent.type, { bubbles: true, composed: true });
    this.added = added;
    this.changed = changed;
    this.removed = removed;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-update': NewsUpdateEvent;
  }
}
