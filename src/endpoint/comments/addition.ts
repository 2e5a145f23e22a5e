import type { Queries } from '../database/database.js';
import type { Added, NewComment } from './comment-store.js';
import { columns, storedComment } from './stored-comment.js';
import { announce } from './thread-channel.js';

/** Within a transaction: who adds to a thread waits for whoever is just adding to it. */
export async function add(queries: Queries, comment: NewComment): Promise<Added> {
  const { thread, parent, name, text, posted, tokenHash, page } = comment;
  const [held] = await queries.query(holdThread, [thread, page?.title ?? '', page?.url ?? '']);
  const [again] = await queries.query(sameToken, [tokenHash]);
  if (again) return { outcome: 'again', comment: storedComment(again) };
  if (held?.flag('closed')) return { outcome: 'closed' };
  const [answered] = parent ? await queries.query(published, [parent, thread]) : [];
  if (parent && !answered) return { outcome: 'no-parent' };
  const since = new Date(posted.getTime() - day);
  const [first] = await queries.query(sameWords, [thread, parent ?? null, name, text, since]);
  if (first) return { outcome: 'duplicate', id: first.text('id') ?? '' };
  return { outcome: 'added', comment: await insert(queries, comment, answered?.text('branch')) };
}

const day = 86_400_000;

const holdThread = `insert into newsrack.threads (name, title, url) values ($1, $2, $3)
  on conflict (name) do update set name = excluded.name returning closed`;

const sameToken = `select ${columns} from newsrack.comments where token = $1`;

const published = `select coalesce(root, id)::text as branch from newsrack.comments
  where id = $1 and thread = $2 and status = 'published'`;

const sameWords = `select id::text from newsrack.comments comment
  where thread = $1 and parent is not distinct from $2 and name = $3 and text = $4 and posted > $5
  order by comment.id limit 1`;

async function insert(queries: Queries, comment: NewComment, root: string | undefined) {
  const { thread, parent, name, email, site, text, staff, status, posted, tokenHash } = comment;
  const written = [thread, parent ?? null, root ?? null, name, email ?? '', site ?? '', text];
  const [row] = await queries.query(insertion, [...written, staff, status, posted, tokenHash]);
  if (!row) throw new Error('The database gave nothing back.');
  const stored = storedComment(row);
  if (status === 'published') await announce(queries, { thread, kind: 'posted', id: stored.id });
  return stored;
}

const insertion = `insert into newsrack.comments
  (thread, parent, root, name, email, site, text, staff, status, posted, token)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning ${columns}`;
