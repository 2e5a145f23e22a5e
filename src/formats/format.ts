import type { Feed } from '../model/feed.js';
import type { Payload } from '../net/payload.js';
import type { Draft, HeadDraft } from './draft.js';

/**
 * One dialect: a pure function that says what a payload holds and where. It neither fetches, caches nor draws, and what
 * it finds is not safe yet.
 */
export interface Format {
  /**
   * Stories as they become whole, in batches; the head of the feed at the end.
   * @throws {NewsError} `unreadable`, and what reading the payload throws
   */
  parse(payload: Payload): AsyncGenerator<readonly Draft[], HeadDraft>;
}

/** All of a feed but its stories. */
export type FeedHead = Omit<Feed, 'stories' | 'format'>;
