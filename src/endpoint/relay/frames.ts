import { type Context, Hono } from 'hono';
import type { Feed } from '../../model/feed.js';
import type { Channel } from './channel.js';
import type { Env } from './env.js';
import { type Frame, frameFrom } from './frame.js';
import { framePage, framePolicy, frameScript, frameSheet } from './frame-page.js';
import { oEmbed } from './oembed.js';
import { Refusal } from './refusal.js';
import type { RelaySettings } from './settings.js';

/**
 * The iframe twin of the widgets, for sites that strip scripts, and how such sites ask for it.
 * @param channelNamed throws a `Refusal` where there is none
 */
export function frames(
  { url, script = 'newsrack/cdn.js', origins = ['*'] }: RelaySettings,
  channelNamed: (name: string) => Channel,
): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/embed/frame.js', (c) => c.body(frameScript, 200, lasting('text/javascript')));
  app.get('/embed/frame.css', (c) => c.body(frameSheet, 200, lasting('text/css')));
  app.get('/embed/:widget', async (c) => {
    const { pathname, search, searchParams } = new URL(c.req.url);
    const frame = frameFrom(c.req.param('widget'), searchParams);
    const feed = await feedOf(frame, c);
    const cdn = new URL(script, `${baseOf(c)}/`);
    const page = framePage(frame, baseOf(c) + pathname + search, cdn.href, feed);
    const policy = { 'content-security-policy': framePolicy(cdn, origins) };
    return c.body(page, 200, { ...lasting('text/html'), ...policy });
  });
  app.get('/oembed', async (c) => {
    const { url: address = '', format = 'json', maxwidth, maxheight } = c.req.query();
    if (format !== 'json') throw new Refusal(501, 'There is only JSON.');
    const { pathname, search } = pathIn(address, baseOf(c));
    const frame = frameFrom(pathname.replace('/embed/', ''), new URLSearchParams(search));
    const room = { width: pixels(maxwidth), height: pixels(maxheight) };
    const title = (await feedOf(frame, c))?.title ?? frame.feed;
    return c.json(
      oEmbed(frame, baseOf(c) + pathname + search, title, room),
      200,
      lasting('application/json'),
    );
  });
  return app;

  /** The relay's own address, without a last slash. */
  function baseOf({ req }: Context): string {
    return url?.replace(/\/$/, '') ?? new URL(req.url).origin;
  }

  /** A frame shows what is wrong by itself. */
  function feedOf({ feed }: Frame, { env }: Context<Env>): Promise<Feed | undefined> {
    const edition = channelNamed(feed).edition(env.hold);
    return edition.then((found) => found.feed).catch(() => undefined);
  }
}

/** As much as there is, where nobody says how much that is. */
function pixels(text = ''): number {
  return /^[1-9]\d*$/.test(text) ? Number(text) : Infinity;
}

/** @throws {Refusal} where an address is none of ours */
function pathIn(address: string, base: string): { pathname: string; search: string } {
  if (!address.startsWith(`${base}/embed/`))
    throw new Refusal(404, 'The address is none of a frame of this relay.');
  return new URL(address.slice(base.length), 'http://relay.invalid');
}

/** For five minutes: a newer version comes with the next visit. */
function lasting(type: string): Record<string, string> {
  return {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'public, max-age=300',
    'x-content-type-options': 'nosniff',
  };
}
