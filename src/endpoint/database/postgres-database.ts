import type { Sql, TransactionSql } from 'postgres';
import { required } from '../requirement.js';
import { type Database, type Queries, rowsOf } from './database.js';

/**
 * A PostgreSQL server. Connections are made when they are needed, and again after the server was away.
 * @param url `postgres://user:password@host/database`, as `DATABASE_URL` has it
 */
export async function openPostgres(url: string): Promise<Database> {
  const { default: postgres } = await required('postgres', () => import('postgres'));
  const sql = postgres(url, { onnotice: () => undefined });
  return {
    ...queriesOf(sql),
    async transaction(work) {
      const done = await sql.begin(async (transaction) => ({ result: await work(queriesOf(transaction)) }));
      return done.result;
    },
    async listen(channel, hear) {
      await sql.listen(channel, hear);
    },
    close: () => sql.end({ timeout: secondsToFinish }),
  };
}

const secondsToFinish = 5;

function queriesOf(sql: Sql | TransactionSql): Queries {
  return {
    query: async (text, parameters = []) =>
      rowsOf(await sql.unsafe(text, [...parameters], { prepare: true })),
  };
}
