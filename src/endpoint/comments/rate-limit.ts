import type { Clock } from '../../net/clock.js';
import type { Database } from '../database/database.js';
import { Problem } from './problem.js';
import type { Seal } from './seal.js';
import type { Limit } from './settings.js';

/** Counts what comes from an address, for all processes on a database. Addresses are kept as marks, and not for long. */
export class RateLimit {
  readonly #database: Database;
  readonly #seal: Seal;
  readonly #clock: Clock;

  constructor(database: Database, seal: Seal, clock: Clock) {
    this.#database = database;
    this.#seal = seal;
    this.#clock = clock;
  }

  /** @throws {Problem} `rate-limited` */
  async pass(deed: string, address: string | undefined, { most, seconds }: Limit): Promise<void> {
    if (!address) return;
    const now = this.#clock.now();
    const visitor = await this.#seal.mark('visitor', deed, neighbourhood(address));
    const [visit] = await this.#database.query(counting, [
      visitor,
      new Date(now),
      new Date(now + seconds * 1000),
    ]);
    const count = visit?.number('count') ?? 0;
    if (count === 1) await this.#database.query(forgetting, [new Date(now)]);
    if (count > most)
      throw new Problem('rate-limited', { retryAfter: Math.max(1, visit?.number('seconds') ?? seconds) });
  }
}

/** A time begins with the first of a visitor's deeds. */
const counting = `insert into newsrack.visits as visit values ($1, 1, $3)
  on conflict (visitor) do update set
    count = case when visit.until > $2 then visit.count + 1 else 1 end,
    until = case when visit.until > $2 then visit.until else excluded.until end
  returning count, ceil(extract(epoch from until - $2))::int as seconds`;

/** Passes over what another process is just counting or forgetting. */
const forgetting = `delete from newsrack.visits where visitor in (
  select visitor from newsrack.visits where until <= $1 for update skip locked)`;

/** A household has one IPv4 address, or 2^64 of IPv6. */
function neighbourhood(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [before = [], after = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const between = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...between, ...after].slice(0, 4).join(':');
}
