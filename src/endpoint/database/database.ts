import { JsonObject } from '../../text/json-object.js';

/** What can be asked of a database in the SQL of PostgreSQL, with `$1`, `$2` and so on for parameters. */
export interface Queries {
  /** Rows of texts, numbers (not `bigint`) and flags; whatever else is selected is not there. */
  query(sql: string, parameters?: readonly Parameter[]): Promise<JsonObject[]>;
}

export type Parameter = string | number | boolean | Date | null | readonly string[];

export interface Database extends Queries {
  /** All of it, or nothing where `work` rejects. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** Hears what `pg_notify` says on a channel, in this process or in another, until the database is closed. */
  listen(channel: string, hear: (payload: string) => void): Promise<void>;
  close(): Promise<void>;
}

/** Rows as drivers give them. */
export function rowsOf(rows: readonly unknown[]): JsonObject[] {
  return rows.map((row) => JsonObject.from(row)).filter((row) => row !== undefined);
}
