import type { Comment } from '../model/comment.js';

/** A reader's comment has arrived. */
export class NewsCommentPostedEvent extends CustomEvent<null> {
  static readonly type = 'news-comment-posted';
  readonly comment: Comment;
  /** A moderator looks at it before everybody sees it. */
  readonly held: boolean;

  constructor(comment: Comment) {
    super(NewsCommentPostedEvent.type, { bubbles: true, composed: true });
    this.comment = comment;
    this.held = comment.status === 'held';
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-comment-posted': NewsCommentPostedEvent;
  }
}
