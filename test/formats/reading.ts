import { readFeed } from '../../src/formats/read-feed.js';
import type { Feed } from '../../src/model/feed.js';
import type { Payload } from '../../src/net/payload.js';

/** Where the fixtures say that they come from. */
export const address = 'https://feeds.example/feed';

/** A fixture as a page would read it, in pieces of so many characters. */
export async function readFixture(name: string, size?: number): Promise<Feed> {
  return readText(await fixture(name), size);
}

export async function fixture(name: string): Promise<string> {
  return (await fetch(new URL(`../fixtures/formats/${name}`, import.meta.url))).text();
}

/** @throws what reading it throws */
export async function readText(text: string, size?: number): Promise<Feed> {
  return readAll({ url: address, text: pieces(text, size) });
}

/** The feed as it is in the end. */
export async function readAll(payload: Payload, format?: string): Promise<Feed> {
  let feed: Feed | undefined;
  for await (feed of readFeed(payload, format ? { format } : {}));
  if (!feed) throw new Error('Nothing was read.');
  return feed;
}

export async function* pieces(text: string, size = Infinity): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}
