/// <reference types="node" />
import type { FeedSettings, RelaySettings } from '../endpoint/relay/settings.js';
import { NewsError } from '../model/failure.js';
import { relayConfig } from './relay-config.js';

/** What the words of the command say about a relay. */
export interface RelayWords {
  /** `NAME=ADDRESS` or `NAME=OTHER,OTHER` */
  readonly feeds: readonly string[];
  /** Path of a file. */
  readonly config: string | undefined;
  readonly url: string | undefined;
  /** Private ones. */
  readonly networks: readonly string[] | undefined;
}

/**
 * What is said in words goes before what is in the file. Each line of the log is JSON, with its time.
 * @throws {NewsError} `config`
 */
export async function relaySettings({ feeds, config, url, networks }: RelayWords): Promise<RelaySettings> {
  const file = config === undefined ? { feeds: {} } : await relayConfig(config);
  return {
    ...file,
    ...(url !== undefined && { url }),
    ...(networks && { privateNetworks: networks }),
    feeds: { ...file.feeds, ...Object.fromEntries(feeds.map(feedIn)) },
    log: (entry) => {
      process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
    },
  };
}

function feedIn(words: string): [name: string, feed: FeedSettings] {
  const [, name, place] = /^([\w-]+)=(.+)$/.exec(words) ?? [];
  if (!name || !place) throw new NewsError('config', `"${words}" must be a name, = and an address.`);
  return [name, place.includes(':') ? place : { merge: place.split(',') }];
}
