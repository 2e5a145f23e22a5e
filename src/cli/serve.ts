/// <reference types="node" />
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import * as endpoint from '../endpoint/index.js';
import { NewsError } from '../model/failure.js';
import type { Verb } from './verb.js';

export const serve: Verb = {
  usage: `newsrack serve [--comments PLACE] [--origin ORIGIN]… [--moderation WHEN]
               [--port PORT] [--host ADDRESS] [--proxies NUMBER]

Keeps comments in a database, and lets pages of your sites read and write them at /comments, until it is stopped.

  --comments PLACE   a folder, or postgres://…; else DATABASE_URL of the environment
  --origin ORIGIN    of a site whose pages may use it, such as https://site.example; once for each
  --moderation WHEN  none; first (default), which holds what comes from names that are new; or all
  --port PORT        8080
  --host ADDRESS     127.0.0.1
  --proxies NUMBER   of your own that stand in front: 0

NEWSRACK_MODERATOR of the environment is what a moderator shows as a token.
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

async function served({ settings, server }: Wish): Promise<void> {
  const comments = await endpoint.comments(settings);
  const running = await endpoint.serve(comments, server).catch(async (cause: unknown) => {
    await comments.close();
    throw cause;
  });
  process.stdout.write(`Comments are at ${running.url}/comments\n`);
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  await running.close();
}

function understood(words: string[]) {
  try {
    const { values } = parseArgs({ args: words, options });
    const { DATABASE_URL: url, NEWSRACK_MODERATOR: moderatorToken } = process.env;
    const { comments: database = url, origin: origins = [], host } = values;
    const moderation = moderations.find((known) => known === values.moderation);
    const [port, proxies] = [values.port, values.proxies].map(whole);
    if (!database || !moderation || port === undefined || proxies === undefined) return undefined;
    const token = moderatorToken ? { moderatorToken } : {};
    return { settings: { database, origins, moderation, ...token }, server: { port, host, proxies } };
  } catch {
    return undefined;
  }
}

const options = {
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
