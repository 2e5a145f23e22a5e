import type { Thread } from '../model/comment.js';

/** A thread with its next part. A comment that is in both stands in its first place; a part that leads to itself is the last. */
export function joined(thread: Thread, part: Thread): Thread {
  const { next, ...rest } = part;
  const comments = new Map([...thread.comments, ...part.comments].map((each) => [each.id, each]));
  const isAhead = next !== undefined && next !== thread.next;
  return { ...rest, comments: [...comments.values()], ...(isAhead && { next }) };
}
