import type { Comment, Commenter, CommentStatus } from '../model/comment.js';
import type { UntrustedHtml } from '../model/story.js';
import { defined } from '../text/defined.js';
import { clip, fold } from '../text/plain-text.js';
import { imageUrl, webUrl } from '../text/url.js';

/** A comment as a service sent it: addresses and dates as written, names and text plain. */
export interface ForeignComment {
  readonly id: string | undefined;
  readonly parent?: string | undefined;
  readonly author: ForeignAuthor;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  /** Default `published`. */
  readonly status?: CommentStatus | undefined;
  readonly posted?: string | undefined;
  readonly edited?: string | undefined;
  readonly pinned?: boolean;
  readonly score?: number | undefined;
  readonly url?: string | undefined;
}

export interface ForeignAuthor {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly avatar?: string | undefined;
  readonly role?: Commenter['role'];
}

/**
 * A comment that is safe to show; nothing where it has no id.
 * @param base absolute address of the service
 */
export function safeComment(foreign: ForeignComment, base: string): Comment | undefined {
  const { id, parent, author, status = 'published', posted, edited, pinned, score, url } = foreign;
  if (!id) return undefined;
  const place = { id, parent, status, posted: date(posted) };
  if (status === 'deleted') return defined({ ...place, author: { name: '' } });
  return defined({
    ...place,
    author: commenter(author, base),
    text: foreign.text,
    body: foreign.html as UntrustedHtml | undefined,
    edited: date(edited),
    ...(pinned && { pinned }),
    score,
    url: webUrl(url, base),
  });
}

/** What people sign with may look like a site of their own (`example.org`), and is no link then. */
function commenter({ name = '', url, avatar, role }: ForeignAuthor, base: string): Commenter {
  return defined({
    name: clip(fold(name), longestName),
    url: webUrl(url),
    avatar: imageUrl(avatar, base),
    role,
  });
}

const longestName = 100;

/** ISO 8601, without a zone in UTC, or milliseconds since the epoch: what machines write. */
function date(text = ''): Date | undefined {
  const date = new Date(/^\d+$/.test(text) ? Number(text) : text.replace(/T[\d:.]+$/, '$&Z'));
  return Number.isNaN(date.getTime()) ? undefined : date;
}
