import type { Feed } from '../model/feed.js';
import type { Payload } from '../net/payload.js';
import type { Draft, HeadDraft } from './draft.js';
import type { Mapping } from './mapping.js';

/**
 * One dialect: a pure function that says what a payload holds and where. It neither fetches, caches nor draws, and what
 * it finds is not safe yet.
 */
export interface Format {
  /**
   * Stories as they become whole, in batches; the head of the feed at the end.
   * @throws {NewsError} `unreadable`, and what reading the payload throws
   */
  parse(payload: Payload, options: FormatOptions): AsyncGenerator<readonly Draft[], HeadDraft>;
}

/** What a page author says of a document; only JSON can be mapped. */
export interface FormatOptions extends Mapping {
  /** Name of the dialect, or `auto` to tell it from the document. Default `auto`. */
  readonly format?: string;
}

/** All of a feed but its stories. */
export type FeedHead = Omit<Feed, 'stories' | 'format'> & Partial<Pick<Feed, 'format'>>;
