import type { Feed } from '../model/feed.js';
import type { Story } from '../model/story.js';
import type { Payload } from '../net/payload.js';

/** One dialect: a pure function. It neither fetches, caches nor draws. */
export interface Format {
  /**
   * Stories as they become whole, in batches; the head of the feed at the end.
   * @throws {NewsError} `unreadable`, and what reading the payload throws
   */
  parse(payload: Payload): AsyncGenerator<readonly Story[], FeedHead>;
}

/** All of a feed but its stories. */
export type FeedHead = Omit<Feed, 'stories' | 'format'>;
