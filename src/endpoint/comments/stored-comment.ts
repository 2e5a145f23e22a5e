import type { CommentStatus } from '../../model/comment.js';
import type { JsonObject } from '../../text/json-object.js';
import type { StoredComment } from './comment-store.js';

/** What is selected of a row of `newsrack.comments`; `id` is a text then, which is no good to order by. */
export const columns = `
  id::text, thread, parent::text, root::text, name, email, site, text, staff, status, pinned, score, token,
  (extract(epoch from posted) * 1000)::float8 as posted, (extract(epoch from edited) * 1000)::float8 as edited`;

export function storedComment(row: JsonObject): StoredComment {
  const edited = row.number('edited');
  const [title, url] = [row.text('title'), row.text('url')];
  return {
    id: row.text('id') ?? '',
    thread: row.text('thread') ?? '',
    parent: row.text('parent'),
    root: row.text('root'),
    name: row.text('name') ?? '',
    email: row.text('email'),
    site: row.text('site'),
    text: row.text('text') ?? '',
    staff: row.flag('staff'),
    status: statuses.find((status) => status === row.text('status')) ?? 'deleted',
    pinned: row.flag('pinned'),
    score: row.number('score') ?? 0,
    posted: new Date(row.number('posted') ?? 0),
    edited: edited === undefined ? undefined : new Date(edited),
    tokenHash: row.text('token') ?? '',
    page: title || url ? { title, url } : undefined,
  };
}

export const statuses: readonly CommentStatus[] = ['published', 'held', 'binned', 'deleted'];
