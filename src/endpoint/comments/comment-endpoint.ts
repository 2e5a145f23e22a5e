import { type Clock, realClock } from '../../net/clock.js';
import type { Database } from '../database/database.js';
import { openDatabase } from '../database/open-database.js';
import type { Caller, Endpoint } from '../endpoint.js';
import { ThreadEvents } from './events.js';
import { migrate } from './migrations.js';
import { Problem } from './problem.js';
import { RateLimit } from './rate-limit.js';
import { routes } from './routes.js';
import { type Rules, rulesOf } from './rules.js';
import { Seal } from './seal.js';
import type { CommentSettings } from './settings.js';
import { SqlStore } from './sql-store.js';

/**
 * @throws {NewsError} `config`
 * @throws {Error} where the database cannot be opened
 */
export async function openComments(settings: CommentSettings): Promise<Endpoint> {
  const rules = rulesOf(settings);
  const database = await openDatabase(settings.database);
  try {
    return await commentsIn(database, rules);
  } catch (cause) {
    await database.close();
    throw cause;
  }
}

/** @param database closed with the endpoint */
export async function commentsIn(
  database: Database,
  rules: Rules,
  clock: Clock = realClock,
): Promise<Endpoint> {
  await migrate(database);
  const [secret] = await database.query('select value from newsrack.secret');
  const seal = await Seal.with(secret?.text('value') ?? '');
  const store = new SqlStore(database);
  const events = new ThreadEvents(clock);
  await store.watch((event) => events.tell(event));
  const desk = { rules, store, seal, clock, rate: new RateLimit(database, seal, clock) };
  return new CommentEndpoint(routes(desk, events), events, database);
}

class CommentEndpoint implements Endpoint {
  readonly #answer: Endpoint['fetch'];
  readonly #events: ThreadEvents;
  readonly #database: Database;
  readonly #running = new Set<Promise<Response>>();
  #closing = false;

  constructor(answer: Endpoint['fetch'], events: ThreadEvents, database: Database) {
    this.#answer = answer;
    this.#events = events;
    this.#database = database;
  }

  readonly fetch = async (request: Request, caller: Caller = {}): Promise<Response> => {
    if (this.#closing) return new Problem('unavailable', { retryAfter: 5 }).response;
    const answer = this.#answer(request, caller);
    this.#running.add(answer);
    return answer.finally(() => this.#running.delete(answer));
  };

  async close(): Promise<void> {
    this.#closing = true;
    this.#events.close();
    await Promise.allSettled(this.#running);
    await this.#database.close();
  }
}
