import type { Comment } from '../model/comment.js';

/** What is left of a comment that was deleted: its place, for those who answered it. */
export function emptied({ id, parent, posted }: Comment): Comment {
  return {
    id,
    ...(parent && { parent }),
    ...(posted && { posted }),
    author: { name: '' },
    status: 'deleted',
  };
}
