import type { Database } from './database.js';

/** @param place a folder, or the address of a PostgreSQL server (`postgres://…`) */
export async function openDatabase(place: string): Promise<Database> {
  if (/^postgres(ql)?:\/\//.test(place)) return (await import('./postgres-database.js')).openPostgres(place);
  return (await import('./embedded-database.js')).openEmbedded(place);
}
