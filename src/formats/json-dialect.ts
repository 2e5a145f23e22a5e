import type { JsonObject } from '../text/json-object.js';
import type { Draft, HeadDraft } from './draft.js';
import type { JsonDocument } from './json-document.js';

/**
 * A dialect of JSON: a pure function that says what is where in a document.
 * @throws {NewsError} `unreadable`, `not-a-feed`, `mapping`
 */
export type JsonDialect = (document: JsonDocument) => JsonReading;

export interface JsonReading {
  readonly items: readonly JsonObject[];
  /** Nothing for an item that is not to be shown. */
  story(item: JsonObject): Draft | undefined;
  readonly head: HeadDraft;
}
