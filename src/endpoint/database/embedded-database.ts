/// <reference types="node" />
import { mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { PGliteInterface, Transaction } from '@electric-sql/pglite';
import { required } from '../requirement.js';
import { type Database, type Queries, rowsOf } from './database.js';
import { lockFolder } from './folder-lock.js';

/**
 * PostgreSQL inside this process, in a folder of files. What it has acknowledged outlives the end of the process, by
 * whatever signal; not a power cut, as it leaves it to the system when files reach the disk.
 * @param folder made where it is not there; the first start takes some seconds
 * @throws {Error} where another process has it open
 */
export async function openEmbedded(folder: string): Promise<Database> {
  const { PGlite } = await required('@electric-sql/pglite', () => import('@electric-sql/pglite'));
  const path = await prepared(resolve(folder));
  const unlock = await lockFolder(path);
  const pglite = await PGlite.create(path);
  return {
    ...queriesOf(pglite),
    transaction: (work) => pglite.transaction((transaction) => work(queriesOf(transaction))),
    async listen(channel, hear) {
      await pglite.listen(channel, hear);
    },
    async close() {
      await pglite.close();
      await unlock();
    },
  };
}

/** The same for all names that lead there. */
async function prepared(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  return join(await realpath(dirname(path)), basename(path));
}

function queriesOf(pglite: PGliteInterface | Transaction): Queries {
  return {
    query: async (sql, parameters = []) => rowsOf((await pglite.query(sql, [...parameters])).rows),
  };
}
