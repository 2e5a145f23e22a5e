import type { CommentDraft } from '../model/comment-draft.js';

/** A reader posts a comment. Cancel it to keep it from being sent: what was written stays in the box. */
export class NewsCommentSubmitEvent extends CustomEvent<null> {
  static readonly type = 'news-comment-submit';
  readonly draft: CommentDraft;

  constructor(draft: CommentDraft) {
    super(NewsCommentSubmitEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.draft = draft;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-comment-submit': NewsCommentSubmitEvent;
  }
}
