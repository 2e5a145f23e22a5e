import type { StoredComment } from './comment-store.js';
import type { Desk } from './desk.js';
import { Fields } from './fields.js';
import { judged } from './judgement.js';
import { type Post, readPost } from './post.js';
import { Problem } from './problem.js';
import { ownComment, type PublicComment } from './public-comment.js';
import { longest, shapes } from './shapes.js';
import type { Writer } from './writer.js';

export interface Posted {
  readonly comment: PublicComment;
  /** Edits and deletes the comment. */
  readonly token: string;
  /** Until when it does; ISO 8601. */
  readonly until: string;
}

/**
 * Takes a comment; sent again, it gets the same answer.
 * @param key the same at each attempt to post the same words
 * @throws {Problem} `invalid`, `rate-limited`, `refused`, `closed`, `duplicate`
 */
export async function post(
  desk: Desk,
  body: unknown,
  key: string | undefined,
  writer: Writer,
): Promise<Posted> {
  const wanted = readPost(body);
  const token = await tokenOf(desk, wanted, key);
  const tokenHash = await desk.seal.mark('hash', token);
  const before = await desk.store.findByToken(tokenHash);
  const comment = before ?? (await added(desk, wanted, tokenHash, writer));
  return { comment: ownComment(comment), token, until: endOf(desk, comment).toISOString() };
}

/** Made of what the reader sent: whoever lost our answer can have it again, though we keep no more than a mark of it. */
function tokenOf({ seal }: Desk, wanted: Post, key: string | undefined): Promise<string> {
  const fields = new Fields({ 'idempotency-key': key });
  const known = fields.text('idempotency-key', longest.key, shapes.key);
  fields.check();
  const { thread, parent = '', name, email = '', site = '', text } = wanted;
  return seal.mark('token', known, thread, parent, name, email, site, text);
}

async function added(desk: Desk, wanted: Post, tokenHash: string, writer: Writer): Promise<StoredComment> {
  const { store, rate, rules, clock } = desk;
  const { isModerator, address } = writer;
  if (!isModerator) await rate.pass('post', address, rules.posts);
  const status = isModerator ? 'published' : await judged(wanted, desk, address);
  const posted = new Date(clock.now());
  const result = await store.add({ ...wanted, tokenHash, status, posted, staff: isModerator });
  switch (result.outcome) {
    case 'added':
    case 'again':
      return result.comment;
    case 'duplicate':
      throw new Problem('duplicate', { id: result.id });
    case 'closed':
      throw new Problem('closed');
    case 'no-parent':
      throw new Problem('invalid', {
        errors: [{ pointer: '/parent', problem: 'unwanted', detail: 'There is no such comment to answer.' }],
      });
  }
}

export function endOf({ rules }: Desk, { posted }: StoredComment): Date {
  return new Date(posted.getTime() + rules.editable * 1000);
}
