import type { Desk } from './desk.js';
import { Fields } from './fields.js';
import { Problem } from './problem.js';
import { longest, shapes } from './shapes.js';

/**
 * Each voter has one vote, and takes it back with 0.
 * @throws {Problem} `invalid`, `rate-limited`, `not-found`
 */
export async function vote(desk: Desk, id: string, body: unknown, address: string | undefined) {
  const fields = new Fields(body);
  const value = fields.oneOf('value', [1, 0, -1]);
  const voter = fields.text('voter', longest.voter, shapes.voter);
  fields.check();
  await desk.rate.pass('vote', address, desk.rules.votes);
  const score = await desk.store.vote(id, await desk.seal.mark('voter', voter), value);
  if (score === undefined) throw new Problem('not-found');
  return { score };
}
