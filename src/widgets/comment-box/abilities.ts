import type { CommentService, Vote } from '../../comments/comment-service.js';
import type { Comment } from '../../model/comment.js';
import type { OwnComments } from './own-comments.js';

/** What a reader may do with a comment, and how they have voted. */
export interface Abilities {
  readonly reply: boolean;
  readonly edit: boolean;
  readonly remove: boolean;
  /** Nothing where nobody votes. */
  readonly vote: Vote | undefined;
}

/** As far as the service can, and the comment is the reader's own. @param isOpen comments can still be posted */
export function abilitiesFor(
  comment: Comment,
  own: OwnComments,
  service: CommentService | undefined,
  isOpen: boolean,
): Abilities {
  const isMine = own.tokenOf(comment) !== undefined;
  const isPublished = comment.status === 'published';
  return {
    reply: isOpen && isPublished && service?.form !== undefined,
    edit: isMine && comment.text !== undefined && service?.edit !== undefined,
    remove: isMine && service?.remove !== undefined,
    vote: isPublished && service?.vote ? own.voteOn(comment) : undefined,
  };
}
