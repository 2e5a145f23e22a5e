import type { Comment } from '../../model/comment.js';

/** A comment with those that answer it. */
export interface Branch {
  readonly comment: Comment;
  /** The oldest first: a conversation is read forwards, however the thread is sorted. */
  readonly replies: readonly Branch[];
  /** What it answers. */
  readonly answered: Comment | undefined;
  /** It does not hang on what it answers, because it would stand too deep. */
  readonly isApart: boolean;
}

/**
 * Hangs answers on what they answer. What answers a comment that is not there stands by itself, and a circle is cut.
 * @param maxDepth levels of answers, 0 for a flat thread, 9 at most; what would stand deeper stands on the last level
 */
export function commentTree(comments: readonly Comment[], maxDepth: number): readonly Branch[] {
  const depth = Math.min(Math.max(1, maxDepth), deepest) || 1;
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const places = new Map<string, Place>();
  for (const comment of byId.values())
    for (const next of unplaced(comment, byId, places)) places.set(next.id, placeFor(next, places, depth));
  const roots: Place[] = [];
  for (const id of byId.keys()) {
    const place = places.get(id);
    if (place) (place.host?.replies ?? roots).push(place);
  }
  for (const { replies } of places.values()) replies.sort(oldestFirst);
  return maxDepth > 0 ? roots : roots.flatMap(flat);
}

const deepest = 9;

interface Place extends Branch {
  readonly replies: Place[];
  /** What it hangs on. */
  readonly host: Place | undefined;
  readonly level: number;
}

/** A comment and those above it, the topmost first, as far as they have no place yet. Long threads are no deep calls. */
function unplaced(
  comment: Comment,
  byId: ReadonlyMap<string, Comment>,
  places: ReadonlyMap<string, Place>,
): Comment[] {
  const path = new Set<Comment>();
  let next: Comment | undefined = comment;
  while (next && !path.has(next) && !places.has(next.id)) {
    path.add(next);
    next = byId.get(next.parent ?? '');
  }
  return [...path].reverse();
}

function placeFor(comment: Comment, places: ReadonlyMap<string, Place>, depth: number): Place {
  const parent = places.get(comment.parent ?? '');
  const isApart = parent !== undefined && parent.level >= depth;
  const host = isApart ? parent.host : parent;
  return {
    comment,
    replies: [],
    answered: parent?.comment,
    isApart,
    host,
    level: host ? host.level + 1 : 0,
  };
}

/** One after the other: what belongs together stays together. */
function flat(root: Branch): Branch[] {
  return [{ ...root, replies: [] }, ...root.replies.map((reply) => ({ ...reply, isApart: true }))];
}

/** What has no date comes last. */
function oldestFirst(one: Place, other: Place): number {
  return Number(one.comment.posted ?? Infinity) - Number(other.comment.posted ?? Infinity);
}
