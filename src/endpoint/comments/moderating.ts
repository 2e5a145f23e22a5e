import type { Change, StoredComment } from './comment-store.js';
import type { Desk } from './desk.js';
import { Fields } from './fields.js';
import { Problem } from './problem.js';
import { ownComment, type PublicComment } from './public-comment.js';
import { revise } from './revision.js';
import { longest, pageLength, shapes } from './shapes.js';

/** What a moderator sees more than others do. */
export interface ModeratedComment extends Omit<PublicComment, 'status'> {
  readonly status: StoredComment['status'];
  readonly thread: string;
  readonly email?: string | undefined;
  readonly page?: StoredComment['page'];
}

/** What waits for a moderator, or another heap, newest first. */
export async function listComments({ store }: Desk, query: URLSearchParams) {
  const fields = new Fields(Object.fromEntries(query));
  const status = fields.oneOf('status', ['held', 'published', 'binned'], 'held');
  const limit = pageLength(fields);
  const after = fields.optional('cursor', 18, shapes.id);
  fields.check();
  const found = await store.list({ status, limit: limit + 1, after });
  const comments = found.slice(0, limit).map(moderatedComment);
  return { comments, next: found.length > limit ? comments.at(-1)?.id : undefined };
}

/** @throws {Problem} `invalid`, `not-found` */
export async function decide({ store }: Desk, id: string, body: unknown) {
  const fields = new Fields(body);
  const verdict = fields.oneOf('verdict', ['publish', 'bin', 'pin', 'unpin', 'delete']);
  fields.check();
  const comment = await store.find(id);
  if (!comment || comment.status === 'deleted') throw new Problem('not-found');
  return { comment: moderatedComment(await revise(store, comment, changes[verdict])) };
}

const changes = {
  publish: { status: 'published' },
  bin: { status: 'binned' },
  pin: { pinned: true },
  unpin: { pinned: false },
  delete: { status: 'deleted' },
} as const satisfies Record<string, Change>;

/** @throws {Problem} `invalid` */
export async function closeThread({ store }: Desk, body: unknown) {
  const fields = new Fields(body);
  const thread = fields.text('thread', longest.thread);
  const closed = fields.oneOf('closed', [true, false]);
  fields.check();
  await store.close(thread, closed);
  return { thread, closed };
}

function moderatedComment(comment: StoredComment): ModeratedComment {
  const { thread, email, page, status } = comment;
  return { ...ownComment(comment), status, thread, email, page };
}
