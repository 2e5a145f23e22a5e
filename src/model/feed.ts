import type { Image, Story } from './story.js';

/** What a payload said, in the order in which it said it. */
export interface Feed {
  /** Name of the dialect that was read: `rss`, `atom`, `json-feed`, `wordpress`, … */
  readonly format: string;
  readonly stories: readonly Story[];
  /** Plain text. */
  readonly title?: string;
  /** Plain text. */
  readonly description?: string;
  /** Absolute http(s) address of the site that the feed belongs to. */
  readonly url?: string;
  readonly image?: Image;
  /** BCP 47 tag. */
  readonly lang?: string;
  readonly updated?: Date;
  /** Absolute http(s) address of the next page, in each dialect’s own way (RFC 5005, JSON Feed `next_url`, …). */
  readonly next?: string;
  /** Absolute http(s) address of server-sent events that tell when it has changed (JSON Feed `hubs`, type `sse`). */
  readonly hub?: string;
  /** The publisher says that no more will come (JSON Feed `expired`): polling stops. */
  readonly expired?: boolean;
  /** The document ended before its end tag: what was whole is here. */
  readonly truncated?: boolean;
}
