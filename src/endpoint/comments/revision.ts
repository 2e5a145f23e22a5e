import type { CommentStatus } from '../../model/comment.js';
import type { Change, CommentStore, EventKind, StoredComment } from './comment-store.js';
import { Problem } from './problem.js';

/**
 * Changes a comment, and tells readers of the thread what it means to them.
 * @throws {Problem} `not-found`, where it has been deleted meanwhile
 */
export async function revise(
  store: CommentStore,
  comment: StoredComment,
  change: Omit<Change, 'event'>,
): Promise<StoredComment> {
  const event = eventBetween(comment.status, change.status ?? comment.status);
  const revised = await store.change(comment.id, { ...change, event });
  if (!revised) throw new Problem('not-found');
  return revised;
}

function eventBetween(before: CommentStatus, after: CommentStatus): EventKind | undefined {
  if (after === 'published') return before === 'published' ? 'edited' : 'posted';
  return before === 'published' ? 'deleted' : undefined;
}
