import { commentsIn } from '../../dist/endpoint/comments/comment-endpoint.js';
import { rulesOf } from '../../dist/endpoint/comments/rules.js';
import { openDatabase } from '../../dist/endpoint/database/open-database.js';
import { describedBy } from './described.mjs';
import { HandClock } from './hand-clock.mjs';

export const moderatorToken = 'what-only-moderators-know';

export const bearer = (token) => ({ authorization: `Bearer ${token}` });

/** A database for many endpoints, each with rules, a clock and a thread of its own. */
export async function openShared(url) {
  const database = await openDatabase(url);
  return {
    database,
    arrange: (settings) =>
      arrange({ ...database, close: async () => undefined }, { database: url, ...settings }),
    close: () => database.close(),
  };
}

/** Nobody moderates, unless `settings` say so, and nobody is too fast, unless an address is given. */
async function arrange(database, settings) {
  const clock = new HandClock();
  const rules = rulesOf({ moderation: 'none', moderatorToken, ...settings });
  const endpoint = await commentsIn(database, rules, clock);
  const described = await describedBy(endpoint);
  const thread = `https://site.example/stories/${++number}`;
  const base = rules.path;
  const ask = (method, path, options) => described.ask(method, base + path, options);
  return {
    ...described,
    ask,
    endpoint,
    clock,
    thread,
    post: (draft, options) => ask('POST', '', posting({ thread, ...draft }, options)),
    read: async (query = '') => (await ask('GET', `?thread=${encodeURIComponent(thread)}${query}`)).json,
    moderate: (method, path, json) =>
      ask(method, `/moderation${path}`, { json, headers: bearer(moderatorToken) }),
  };
}

/** What a reader sends, each time with words and a key that were not there before, unless they are given. */
function posting(draft, { key = `key-number-${++number}`, headers, ...options } = {}) {
  return {
    json: { name: 'Ann', text: `Words, number ${number}`, ...draft },
    headers: { 'idempotency-key': key, ...headers },
    ...options,
  };
}

let number = 0;
