import type { Comment } from '../model/comment.js';
import { defined } from '../text/defined.js';
import type { Sort } from './comment-service.js';
import { inOrder } from './order.js';
import { type ForeignComment, safeComment } from './safe-comment.js';

/**
 * The comments of a thread, safe to show, each once: the first-level ones, then the answers, oldest first.
 * @param base absolute address of the service
 * @param sort for the first-level ones, where they did not come in that order already
 */
export function safeComments(foreign: readonly ForeignComment[], base: string, sort?: Sort): Comment[] {
  const comments = new Map<string, Comment>();
  for (const each of foreign) {
    const comment = safeComment(each, base);
    if (comment && !comments.has(comment.id)) comments.set(comment.id, comment);
  }
  openCircles(comments);
  const roots = [...comments.values()].filter(({ parent }) => !parent);
  const answers = [...comments.values()].filter(({ parent }) => parent);
  return [...(sort ? inOrder(roots, sort) : roots), ...inOrder(answers, 'oldest')];
}

/** Comments that answer each other in a circle would hang on nothing: one of them answers none. */
function openCircles(comments: Map<string, Comment>): void {
  const settled = new Set<string>();
  for (const start of comments.values()) {
    const path = new Set<string>();
    let comment: Comment | undefined = start;
    while (comment && !settled.has(comment.id) && !path.has(comment.id)) {
      path.add(comment.id);
      comment = comments.get(comment.parent ?? '');
    }
    if (comment && path.has(comment.id)) {
      comments.set(comment.id, defined({ ...comment, parent: undefined }));
    }
    for (const id of path) settled.add(id);
  }
}
