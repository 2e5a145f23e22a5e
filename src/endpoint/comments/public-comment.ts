import { commentHtml } from './comment-html.js';
import type { StoredComment, StoredPage } from './comment-store.js';

/** A comment as the wire has it: never an e-mail, a token or an address. */
export interface PublicComment {
  readonly id: string;
  readonly parent?: string | undefined;
  readonly author: {
    readonly name: string;
    readonly url?: string | undefined;
    readonly role?: 'staff' | undefined;
  };
  /** As it was written. */
  readonly text?: string;
  /** The same, safe to show. */
  readonly html?: string;
  readonly status: 'published' | 'held' | 'deleted';
  /** ISO 8601, as `edited` is. */
  readonly posted: string;
  readonly edited?: string | undefined;
  readonly pinned?: true | undefined;
  readonly score?: number;
}

/** As all readers see it: of what is not published, only that it was there. */
export function publicComment(comment: StoredComment): PublicComment {
  return comment.status === 'published' ? whole(comment, 'published') : placeholder(comment);
}

/** As its author sees it, who does not hear that it was binned. */
export function ownComment(comment: StoredComment): PublicComment {
  if (comment.status === 'deleted') return placeholder(comment);
  return whole(comment, comment.status === 'published' ? 'published' : 'held');
}

/** First-level comments, each with all that was said below it, oldest first; nothing that leads to nothing. */
export function publicThread({ roots, answers }: StoredPage): PublicComment[] {
  const branch = (comment: StoredComment): PublicComment[] => {
    const below = answers.filter(({ parent }) => parent === comment.id).flatMap(branch);
    return comment.status === 'published' || below.length ? [publicComment(comment), ...below] : [];
  };
  return roots.flatMap(branch);
}

function whole(comment: StoredComment, status: 'published' | 'held'): PublicComment {
  const { id, parent, name, site, staff, text, posted, edited, pinned, score } = comment;
  return {
    id,
    parent,
    author: { name, url: site, role: staff ? 'staff' : undefined },
    text,
    html: commentHtml(text),
    status,
    posted: posted.toISOString(),
    edited: edited?.toISOString(),
    pinned: pinned || undefined,
    score,
  };
}

function placeholder({ id, parent, posted }: StoredComment): PublicComment {
  return { id, parent, author: { name: '' }, status: 'deleted', posted: posted.toISOString() };
}
