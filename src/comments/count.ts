import type { Comment } from '../model/comment.js';

/**
 * How many comments a thread has: as its service says, but not fewer than are here.
 * @param said nothing, or anything
 */
export function countOf(comments: readonly Comment[], said = 0): number {
  const here = comments.filter(({ status }) => status !== 'deleted').length;
  return Number.isSafeInteger(said) ? Math.max(said, here) : here;
}
