import { NewsError } from '../../model/failure.js';
import { webUrl } from '../../text/url.js';
import type { Channel } from './channel.js';
import { Merged } from './merged.js';
import { Origin, type OriginWorld } from './origin.js';
import type { FeedSettings, MergedSettings, OriginSettings, RelaySettings } from './settings.js';

/**
 * The feeds of a relay by name.
 * @throws {NewsError} `config`
 */
export function channelsOf(settings: RelaySettings, world: OriginWorld): ReadonlyMap<string, Channel> {
  const all = Object.entries(settings.feeds);
  if (all.length > mostFeeds) throw wrong(`There are more than ${mostFeeds} feeds.`);
  const channels = new Map<string, Channel>();
  for (const [name, feed] of all) {
    if (!/^[\w-]+$/.test(name)) throw wrong(`"${name}" is no name: letters, digits, - and _ make one.`);
    if (!isMerged(feed)) channels.set(name, originOf(name, feed, settings, world));
  }
  const origins = new Map(channels);
  for (const [name, feed] of all)
    if (isMerged(feed)) channels.set(name, mergedOf(name, feed, origins, world));
  return channels;
}

/** Each has a memory and a connection of its own. */
const mostFeeds = 500;

function originOf(
  name: string,
  feed: string | OriginSettings,
  all: RelaySettings,
  world: OriginWorld,
): Origin {
  const own = typeof feed === 'string' ? { url: feed } : feed;
  const url = webUrl(own.url);
  if (!url) throw wrong(`The feed "${name}" has no http(s) address.`);
  const { timeout = 10, maxBytes = 10_000_000, maxStories = 1000, refresh = 60 } = { ...all, ...own };
  const { userAgent = 'newsrack' } = all;
  const order = { url, timeout, maxBytes, userAgent, reading: { ...own, maxStories } };
  return new Origin(name, order, Math.max(15, refresh), world);
}

function mergedOf(
  name: string,
  { merge, order = 'newest', ...more }: MergedSettings,
  origins: ReadonlyMap<string, Channel>,
  { clock }: OriginWorld,
): Merged {
  const parts = merge.map((part) => {
    const origin = origins.get(part);
    if (origin) return origin;
    throw wrong(`The feed "${name}" is made of "${part}", which is no feed of one origin.`);
  });
  if (!parts.length) throw wrong(`The feed "${name}" is made of nothing.`);
  return new Merged(name, parts, { order, ...more }, clock);
}

function isMerged(feed: FeedSettings): feed is MergedSettings {
  return typeof feed === 'object' && 'merge' in feed;
}

function wrong(message: string): NewsError {
  return new NewsError('config', message);
}
