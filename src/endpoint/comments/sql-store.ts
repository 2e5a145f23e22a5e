import type { Vote } from '../../comments/comment-service.js';
import type { Database, Queries } from '../database/database.js';
import { add } from './addition.js';
import type {
  Added,
  Change,
  CommentStore,
  ListQuery,
  NewComment,
  PageQuery,
  StoredComment,
  StoredPage,
  ThreadEvent,
} from './comment-store.js';
import { columns, storedComment } from './stored-comment.js';
import { storedPage } from './stored-page.js';
import { announce, hearAnnouncements } from './thread-channel.js';

/** Comments in PostgreSQL, embedded or not. */
export class SqlStore implements CommentStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  page(query: PageQuery): Promise<StoredPage> {
    return storedPage(this.#database, query);
  }

  async counts(threads: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#database.query(
      `select thread, count(*)::int as count from newsrack.comments
        where thread = any($1::text[]) and status = 'published' group by thread`,
      [threads],
    );
    return new Map(rows.map((row) => [row.text('thread') ?? '', row.number('count') ?? 0]));
  }

  find(id: string): Promise<StoredComment | undefined> {
    return this.#one(`select ${columns} from newsrack.comments where id = $1`, [id]);
  }

  findByToken(tokenHash: string): Promise<StoredComment | undefined> {
    return this.#one(`select ${columns} from newsrack.comments where token = $1`, [tokenHash]);
  }

  async knows(name: string, email: string): Promise<boolean> {
    const rows = await this.#database.query(
      `select from newsrack.comments
        where lower(email) = lower($1) and name = $2 and status = 'published' limit 1`,
      [email, name],
    );
    return rows.length > 0;
  }

  add(comment: NewComment): Promise<Added> {
    return this.#database.transaction((queries) => add(queries, comment));
  }

  change(id: string, change: Change): Promise<StoredComment | undefined> {
    return this.#database.transaction(async (queries) => {
      const { status = null, pinned = null, text = null, edited = null, event } = change;
      const [row] = await queries.query(changing, [id, status, pinned, text, edited]);
      const comment = row && storedComment(row);
      if (comment && event) await announce(queries, { thread: comment.thread, kind: event, id });
      return comment;
    });
  }

  vote(id: string, voter: string, value: Vote): Promise<number | undefined> {
    return this.#database.transaction(async (queries) => {
      const [comment] = await queries.query(holdComment, [id]);
      if (!comment) return undefined;
      await queries.query(voting, [id, voter, value]);
      const [counted] = await queries.query(counting, [id]);
      await announce(queries, { thread: comment.text('thread') ?? '', kind: 'voted', id });
      return counted?.number('score') ?? 0;
    });
  }

  async list({ status, limit, after }: ListQuery): Promise<readonly StoredComment[]> {
    const rows = await this.#database.query(listing, [status, after ?? null, limit]);
    return rows.map(storedComment);
  }

  close(thread: string, closed: boolean): Promise<void> {
    return this.#database.transaction(async (queries) => {
      await queries.query(closing, [thread, closed]);
      await announce(queries, { thread, kind: closed ? 'closed' : 'opened' });
    });
  }

  watch(hear: (event: ThreadEvent) => void): Promise<void> {
    return hearAnnouncements(this.#database, hear);
  }

  async #one(...query: Parameters<Queries['query']>): Promise<StoredComment | undefined> {
    const [row] = await this.#database.query(...query);
    return row && storedComment(row);
  }
}

/** Of what is deleted nothing is left but its place. */
const changing = `update newsrack.comments set
    status = coalesce($2, status),
    pinned = coalesce($3, pinned) and $2 is distinct from 'deleted',
    text = case when $2 = 'deleted' then '' else coalesce($4, text) end,
    name = case when $2 = 'deleted' then '' else name end,
    email = case when $2 = 'deleted' then '' else email end,
    site = case when $2 = 'deleted' then '' else site end,
    edited = coalesce($5, edited)
  where id = $1 and status <> 'deleted' returning ${columns}`;

const holdComment = `select thread from newsrack.comments
  where id = $1 and status = 'published' for no key update`;

const voting = `insert into newsrack.votes (comment, voter, value) values ($1, $2, $3)
  on conflict (comment, voter) do update set value = excluded.value`;

const counting = `update newsrack.comments
  set score = (select sum(value) from newsrack.votes where comment = $1) where id = $1 returning score`;

const listing = `select ${columns},
    (select title from newsrack.threads where threads.name = thread) as title,
    (select url from newsrack.threads where threads.name = thread) as url
  from newsrack.comments comment
  where status = $1 and ($2::bigint is null or id < $2::bigint)
  order by comment.id desc limit $3`;

const closing = `insert into newsrack.threads (name, closed, title, url) values ($1, $2, '', '')
  on conflict (name) do update set closed = excluded.closed`;
