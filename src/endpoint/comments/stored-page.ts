import type { Sort } from '../../comments/comment-service.js';
import type { Queries } from '../database/database.js';
import type { PageQuery, StoredComment, StoredPage } from './comment-store.js';
import { columns, storedComment } from './stored-comment.js';

export async function storedPage(queries: Queries, query: PageQuery): Promise<StoredPage> {
  const [thread] = await queries.query(headOfThread, [query.thread]);
  const rows = await queries.query(firstLevel(query.sort), [
    query.thread,
    query.after ?? null,
    query.limit + 1,
  ]);
  const roots = rows.slice(0, query.limit).map(storedComment);
  const last = rows.length > query.limit ? rows.at(-2) : undefined;
  return {
    count: thread?.number('count') ?? 0,
    closed: thread?.flag('closed') ?? false,
    roots,
    answers: await answersTo(queries, roots),
    next: last?.text('next')?.split('.'),
  };
}

const headOfThread = `select
  (select count(*)::int from newsrack.comments where thread = $1 and status = 'published') as count,
  coalesce((select closed from newsrack.threads where name = $1), false) as closed`;

/** A comment that is not published any more keeps its place for those below it. */
function firstLevel(sort: Sort): string {
  return `
    select ${columns}, array_to_string(place, '.') as next from (
      select *, array[pinned::int, ${places[sort]}]::bigint[] as place from newsrack.comments comment
      where thread = $1 and parent is null and (status = 'published' or exists (
        select from newsrack.comments answer where answer.root = comment.id and answer.status = 'published'))
    ) as placed
    where $2::bigint[] is null or place < $2::bigint[]
    order by place desc limit $3`;
}

/** What a comment's place in the thread depends on, the highest first. */
const places: Readonly<Record<Sort, string>> = { newest: 'id', oldest: '-id', top: 'score, id' };

async function answersTo(queries: Queries, roots: readonly StoredComment[]): Promise<StoredComment[]> {
  if (!roots.length) return [];
  const rows = await queries.query(answers, [roots.map(({ id }) => id), mostAnswers]);
  return rows.map(storedComment);
}

const mostAnswers = 500;

const answers = `select ${columns} from newsrack.comments comment
  where root = any($1::bigint[]) and (status = 'published' or exists (
    select from newsrack.comments answer where answer.parent = comment.id))
  order by comment.id limit $2`;
