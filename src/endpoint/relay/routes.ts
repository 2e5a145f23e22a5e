import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { routePath } from 'hono/route';
import { NewsError } from '../../model/failure.js';
import type { Clock } from '../../net/clock.js';
import type { Channel } from './channel.js';
import { isKnown } from './conditional.js';
import type { Edition } from './edition.js';
import type { Env } from './env.js';
import { frames } from './frames.js';
import type { FeedEvents } from './events.js';
import { healthOf } from './health.js';
import type { Journal } from './journal.js';
import type { Page, Pages } from './pages.js';
import { Refusal } from './refusal.js';
import type { RelaySettings } from './settings.js';

/** What lies at hand where a request is answered. */
export interface Desk {
  readonly settings: RelaySettings;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly pages: Pages;
  readonly events: FeedEvents;
  readonly journal: Journal;
  readonly clock: Clock;
}

/** Which request is answered by what. */
export function routes(desk: Desk): Hono<Env> {
  const { settings, channels, pages, events, journal, clock } = desk;
  const app = new Hono<Env>();
  app.onError((error) => {
    if (error instanceof Refusal) return error.response;
    journal.failed(error);
    return new Refusal(500, 'Something is wrong here.').response;
  });
  app.notFound(() => new Refusal(404, 'There is nothing of this name.').response);
  app.use(async (c, next) => {
    await next();
    journal.answered(routePath(c, -1).replace(/\{.*\}/, ''), c.res.status);
  });
  app.use(
    cors({
      origin: settings.origins ? [...settings.origins] : '*',
      allowMethods: ['GET', 'HEAD'],
      maxAge: 86_400,
    }),
    onlyReading,
  );

  app.get('/feeds/:file{[\\w-]+\\.json}', async (c) => {
    const channel = channelNamed(c.req.param('file').slice(0, -extension.length));
    const edition = await editionOf(channel, c);
    return answer(c, channel, await pages.list(channel, edition, queryOf(c)));
  });
  app.get('/feeds/:name/stories/:file{.+\\.json}', async (c) => {
    const channel = channelNamed(c.req.param('name'));
    const edition = await editionOf(channel, c);
    const story = await pages.story(channel, edition, c.req.param('file').slice(0, -extension.length));
    if (!story) throw new Refusal(404, 'The feed has no such story, or not any more.');
    return answer(c, channel, story);
  });
  app.get('/feeds/:name/events', (c) => {
    const channel = channelNamed(c.req.param('name'));
    if (events.isFull) throw new Refusal(503, 'As many follow as can be followed.', { retryAfter: 60 });
    return c.body(
      events.follow(channel, c.req.header('last-event-id') ?? null, c.env.hold),
      200,
      eventStream,
    );
  });
  app.get('/health', (c) => c.json(healthOf(channels.values()), 200, { 'cache-control': 'no-store' }));
  app.get('/metrics', (c) =>
    c.body(journal.metrics(channels.values(), events.count, clock.now()), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      'cache-control': 'no-store',
    }),
  );
  app.route('/', frames(settings, channelNamed));
  return app;

  /** @throws {Refusal} */
  function channelNamed(name: string): Channel {
    const channel = channels.get(name);
    if (channel) return channel;
    throw new Refusal(404, 'There is no feed of this name.');
  }
}

const onlyReading: MiddlewareHandler = async ({ req }, next) => {
  if (!['GET', 'HEAD'].includes(req.method)) throw new Refusal(405, 'Everything here can only be read.');
  await next();
};

/** @throws {Refusal} */
async function editionOf(channel: Channel, c: Context<Env>): Promise<Edition> {
  try {
    return await channel.edition(c.env.hold);
  } catch (cause) {
    throw cause instanceof NewsError ? Refusal.of(cause, channel.refresh) : cause;
  }
}

/** A cache in front may go on with what it has while it asks, and for a day where nobody answers. */
function answer(c: Context<Env>, { refresh }: Channel, { body, etag }: Page): Response {
  const headers = {
    etag,
    'cache-control': `public, max-age=${refresh}, stale-while-revalidate=${refresh * 10}, stale-if-error=86400`,
    'content-type': 'application/feed+json; charset=utf-8',
    'x-content-type-options': 'nosniff',
  };
  if (isKnown(c.req.header('if-none-match') ?? null, etag)) return c.body(null, 304, headers);
  return c.body(body, 200, headers);
}

function queryOf({ req }: Context): string {
  const mark = req.url.indexOf('?');
  return mark < 0 ? '' : req.url.slice(mark + 1);
}

const extension = '.json';
const eventStream = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' };
