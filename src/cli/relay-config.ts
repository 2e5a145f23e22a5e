/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { mappedFields } from '../formats/mapping.js';
import { defined } from '../text/defined.js';
import { NewsError } from '../model/failure.js';
import type {
  FeedSettings,
  MergedSettings,
  OriginSettings,
  RelaySettings,
} from '../endpoint/relay/settings.js';
import { Config } from './config.js';

/**
 * What a file of JSON says about a relay: all of `RelaySettings` that is no function.
 * @throws {NewsError} `config`
 */
export async function relayConfig(path: string): Promise<RelaySettings> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new NewsError('config', `${path} cannot be read.`, { cause });
  });
  const config = new Config(parsed(text, path));
  const settings = defined({
    feeds: feeds(config.object('feeds')),
    refresh: config.number('refresh'),
    timeout: config.number('timeout'),
    maxBytes: config.number('maxBytes'),
    maxStories: config.number('maxStories'),
    maxFollowers: config.number('maxFollowers'),
    origins: config.texts('origins'),
    privateNetworks: config.texts('privateNetworks'),
    url: config.text('url'),
    script: config.text('script'),
    userAgent: config.text('userAgent'),
  });
  config.end();
  return settings;
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NewsError('config', `${path} is no JSON.`, { cause });
  }
}

function feeds(config: Config): Record<string, FeedSettings> {
  return Object.fromEntries(config.names.map((name) => [name, feed(config, name)]));
}

function feed(config: Config, name: string): FeedSettings {
  if (config.isText(name)) return config.text(name) ?? '';
  const own = config.object(name);
  const parts = own.texts('merge');
  const settings = parts ? merged(own, parts) : origin(own);
  own.end();
  return settings;
}

function merged(config: Config, merge: readonly string[]): MergedSettings {
  const words = config.text('order');
  const order = orders.find((known) => known === words);
  if (words !== undefined && !order)
    throw new NewsError('config', `"${words}" is no order: ${orders.join(' and ')} are.`);
  return defined({ merge, order, title: config.text('title'), perFeed: config.number('perFeed') });
}

const orders = ['newest', 'source'] as const;

function origin(config: Config): OriginSettings {
  return defined({
    url: config.text('url') ?? '',
    format: config.text('format'),
    items: config.text('items'),
    map: map(config.object('map')),
    refresh: config.number('refresh'),
    timeout: config.number('timeout'),
    maxBytes: config.number('maxBytes'),
    maxStories: config.number('maxStories'),
  });
}

function map(config: Config): OriginSettings['map'] {
  const paths = mappedFields.flatMap((field) => {
    const path = config.text(field);
    return path === undefined ? [] : [[field, path] as const];
  });
  config.end();
  return paths.length ? Object.fromEntries(paths) : undefined;
}
