import type { Database } from '../database/database.js';

/** Brings the tables up to date; of several processes that start together, one does it and the others wait. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (queries) => {
    await queries.query(`select pg_advisory_xact_lock(hashtext('newsrack.migrations'))`);
    await queries.query('create schema if not exists newsrack');
    await queries.query('create table if not exists newsrack.migrations (number int primary key)');
    const [last] = await queries.query('select max(number) as number from newsrack.migrations');
    const done = last?.number('number') ?? 0;
    for (const [index, statement] of statements.slice(done).entries()) {
      await queries.query(statement);
      await queries.query('insert into newsrack.migrations values ($1)', [done + index + 1]);
    }
  });
}

/** Each by its number, from 1: none is ever changed or taken out, new ones stand at the end. */
const statements = [
  /* 1 */ `create table newsrack.threads (
    name text primary key,
    closed boolean not null default false,
    title text not null,
    url text not null
  )`,
  /* 2 */ `create table newsrack.comments (
    id bigint generated always as identity primary key,
    thread text not null references newsrack.threads,
    parent bigint references newsrack.comments,
    root bigint references newsrack.comments,
    name text not null,
    email text not null,
    site text not null,
    text text not null,
    staff boolean not null,
    status text not null check (status in ('published', 'held', 'binned', 'deleted')),
    pinned boolean not null default false,
    score int not null default 0,
    posted timestamptz not null,
    edited timestamptz,
    token text not null unique
  )`,
  /* 3 */ 'create index on newsrack.comments (thread, posted)',
  /* 4 */ 'create index on newsrack.comments (parent)',
  /* 5 */ 'create index on newsrack.comments (root, id)',
  /* 6 */ 'create index on newsrack.comments (status, id)',
  /* 7 */ 'create index on newsrack.comments (lower(email))',
  /* 8 */ `create table newsrack.votes (
    comment bigint references newsrack.comments,
    voter text,
    value int not null,
    primary key (comment, voter)
  )`,
  /* 9 */ 'create table newsrack.visits (visitor text primary key, count int not null, until timestamptz not null)',
  /* 10 */ 'create table newsrack.secret (value text not null)',
  /* 11 */ `insert into newsrack.secret values (concat(gen_random_uuid(), gen_random_uuid()))`,
];
