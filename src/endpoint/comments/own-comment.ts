import type { StoredComment } from './comment-store.js';
import type { Desk } from './desk.js';
import { Fields } from './fields.js';
import { judged } from './judgement.js';
import { endOf } from './posting.js';
import { Problem } from './problem.js';
import { ownComment, type PublicComment } from './public-comment.js';
import { revise } from './revision.js';
import { longest } from './shapes.js';
import type { Writer } from './writer.js';

/**
 * Puts other words in the place of one's own.
 * @throws {Problem} `invalid`, `not-found`, `forbidden`, `refused`
 */
export async function edit(desk: Desk, id: string, body: unknown, writer: Writer): Promise<PublicComment> {
  const fields = new Fields(body);
  const text = fields.text('text', longest.text);
  fields.check();
  const comment = await ownOf(desk, id, writer);
  const status = await judgedAgain(desk, { ...comment, text }, writer);
  const edited = new Date(desk.clock.now());
  return ownComment(await revise(desk.store, comment, { text, status, edited }));
}

/** @throws {Problem} `not-found`, `forbidden` */
export async function remove(desk: Desk, id: string, writer: Writer): Promise<void> {
  const comment = await ownOf(desk, id, writer);
  await revise(desk.store, comment, { status: 'deleted' });
}

async function ownOf(desk: Desk, id: string, { token = '' }: Writer): Promise<StoredComment> {
  const comment = await desk.store.find(id);
  if (!comment || comment.status === 'deleted') throw new Problem('not-found');
  const isOver = desk.clock.now() > endOf(desk, comment).getTime();
  if (isOver || comment.tokenHash !== (await desk.seal.mark('hash', token))) throw new Problem('forbidden');
  return comment;
}

/** What went through once could be made into anything. What was binned stays there, as nobody has told its author. */
async function judgedAgain(desk: Desk, comment: StoredComment, { address }: Writer) {
  if (comment.staff || comment.status === 'binned') return comment.status;
  return judged({ ...comment, extra: {} }, desk, address);
}
