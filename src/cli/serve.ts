/// <reference types="node" />
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import * as endpoint from '../endpoint/index.js';
import { NewsError } from '../model/failure.js';
import { relaySettings } from './relay-settings.js';
import type { Verb } from './verb.js';

export const serve: Verb = {
  usage: `newsrack serve [--feed NAME=ADDRESS]… [--config FILE] [--url ADDRESS]
               [--private-network NETWORK]…
               [--comments PLACE] [--origin ORIGIN]… [--moderation WHEN]
               [--port PORT] [--host ADDRESS] [--proxies NUMBER]

Until it is stopped: lets pages of any site read feeds that they may not read where they are, at /feeds/NAME.json;
and keeps comments in a database, which pages of your sites read and write at /comments.

  --feed NAME=ADDRESS  of a feed; NAME=OTHER,OTHER makes one of feeds that were named before; once for each
  --config FILE        JSON with all that a relay can be told
  --url ADDRESS        of the server itself, as readers know it
  --private-network NETWORK  that feeds may come from, such as 10.1.0.0/16: else only public addresses are asked

  --comments PLACE     a folder, or postgres://…; else DATABASE_URL of the environment
  --origin ORIGIN      of a site whose pages may comment, such as https://site.example; once for each
  --moderation WHEN    none; first (default), which holds what comes from names that are new; or all

  --port PORT          8080
  --host ADDRESS       127.0.0.1
  --proxies NUMBER     of your own that stand in front: 0

NEWSRACK_MODERATOR of the environment is what a moderator shows as a token, 16 characters or more. What happens to feeds
is written to stderr, a line of JSON each time.
`,
  async run(words) {
    const wish = understood(words);
    if (!wish) return undefined;
    try {
      await served(wish);
      return 0;
    } catch (cause) {
      process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
      return cause instanceof NewsError ? 2 : 1;
    }
  },
};

type Wish = NonNullable<ReturnType<typeof understood>>;

async function served({ relay, comments, server }: Wish): Promise<void> {
  const feeds = relay && endpoint.relay(await relaySettings(relay));
  const places = [
    ...(comments ? [['/comments', await endpoint.comments(comments)] as const] : []),
    ...(feeds ? [['/newsrack', endpoint.widgetFiles()] as const, ['', feeds] as const] : []),
  ];
  const all = endpoint.together(places);
  const running = await endpoint.serve(all, server).catch(async (cause: unknown) => {
    await all.close();
    throw cause;
  });
  if (comments) process.stdout.write(`Comments are at ${running.url}/comments\n`);
  if (feeds) process.stdout.write(`Feeds are at ${running.url}/feeds\n`);
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  await running.close();
}

function understood(words: string[]) {
  try {
    const { values } = parseArgs({ args: words, options });
    const { feed: feeds = [], config, url, host } = values;
    const [port, proxies] = [values.port, values.proxies].map(whole);
    const comments = commentsIn(values);
    const networks = values['private-network'];
    const relay = feeds.length || config !== undefined ? { feeds, config, url, networks } : undefined;
    if (!(comments ?? relay) || port === undefined || proxies === undefined) return undefined;
    return { relay, comments, server: { port, host, proxies } };
  } catch {
    return undefined;
  }
}

/** @throws {Error} where `moderation` is none of what there is */
function commentsIn(values: { comments?: string; origin?: string[]; moderation: string }) {
  const { DATABASE_URL: url, NEWSRACK_MODERATOR: moderatorToken } = process.env;
  const { comments: database = url, origin: origins = [] } = values;
  const moderation = moderations.find((known) => known === values.moderation);
  if (!moderation) throw new Error(`There is no moderation "${values.moderation}".`);
  return database
    ? { database, origins, moderation, ...(moderatorToken ? { moderatorToken } : {}) }
    : undefined;
}

const options = {
  feed: { type: 'string', multiple: true },
  config: { type: 'string' },
  url: { type: 'string' },
  'private-network': { type: 'string', multiple: true },
  comments: { type: 'string' },
  origin: { type: 'string', multiple: true },
  moderation: { type: 'string', default: 'first' },
  port: { type: 'string', default: '8080' },
  host: { type: 'string', default: '127.0.0.1' },
  proxies: { type: 'string', default: '0' },
} as const;

const moderations = ['none', 'first', 'all'] as const;

function whole(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}
