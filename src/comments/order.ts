import type { Comment } from '../model/comment.js';
import type { Sort } from './comment-service.js';

/** What has no date counts as old. */
export function inOrder(comments: readonly Comment[], sort: Sort): Comment[] {
  return [...comments].sort(compare[sort]);
}

const compare: Readonly<Record<Sort, (a: Comment, b: Comment) => number>> = {
  newest: (a, b) => time(b) - time(a),
  oldest: (a, b) => time(a) - time(b),
  top: (a, b) => (b.score ?? 0) - (a.score ?? 0) || time(a) - time(b),
};

function time({ posted }: Comment): number {
  return posted?.getTime() ?? 0;
}
