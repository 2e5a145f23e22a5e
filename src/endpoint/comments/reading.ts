import type { Desk } from './desk.js';
import { Fields } from './fields.js';
import { Problem } from './problem.js';
import { publicThread } from './public-comment.js';
import { longest, pageLength, shapes } from './shapes.js';

/** A page of a thread. */
export async function readThread({ store }: Desk, query: URLSearchParams) {
  const fields = new Fields(Object.fromEntries(query));
  const thread = fields.text('thread', longest.thread);
  const sort = fields.oneOf('sort', ['newest', 'oldest', 'top'], 'newest');
  const limit = pageLength(fields);
  const cursor = fields.optional('cursor', 60, shapes.cursor);
  fields.check();
  const page = await store.page({ thread, sort, limit, after: cursor?.split('.') });
  const { count, closed, next } = page;
  return { thread, count, closed, next: next?.join('.'), comments: publicThread(page) };
}

/** How many comments are published, for many threads at once. */
export async function countThreads({ store }: Desk, query: URLSearchParams) {
  const threads = query.getAll('thread').map((thread) => threadNamed(thread));
  if (!threads.length) threadNamed('');
  if (threads.length > mostThreads) throw tooMany;
  const counts = await store.counts(threads);
  return { counts: Object.fromEntries(threads.map((thread) => [thread, counts.get(thread) ?? 0])) };
}

/** @throws {Problem} `invalid` */
export function threadNamed(name: string | undefined): string {
  const fields = new Fields({ thread: name });
  const thread = fields.text('thread', longest.thread);
  fields.check();
  return thread;
}

const mostThreads = 100;

const tooMany = new Problem('invalid', {
  errors: [{ pointer: '/thread', problem: 'too-long', detail: `At most ${mostThreads} threads at once.` }],
});
