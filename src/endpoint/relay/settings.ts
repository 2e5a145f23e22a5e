import type { Mapping } from '../../formats/mapping.js';
import type { Fetcher } from '../../net/request.js';
import type { LogEntry } from './journal.js';

/** What a relay serves, and how. */
export interface RelaySettings {
  /** By name: letters, digits, `-` and `_`. Nothing else is ever fetched. */
  readonly feeds: Readonly<Record<string, FeedSettings>>;
  /** Seconds between looks at an origin that readers ask for. Default 60, never under 15. */
  readonly refresh?: number;
  /** Seconds for a whole answer of an origin. Default 10. */
  readonly timeout?: number;
  /** Most bytes of an answer of an origin, after decompression. Default 10 MB. */
  readonly maxBytes?: number;
  /** Most stories of one feed. Default 1,000. */
  readonly maxStories?: number;
  /** Most readers who follow by server-sent events at a time. Default 1,000. */
  readonly maxFollowers?: number;
  /** Whose pages may read, such as `https://site.example`. Default all: feeds are public. */
  readonly origins?: readonly string[];
  /** Private networks that feeds may come from, such as `10.1.0.0/16`. Default none. */
  readonly privateNetworks?: readonly string[];
  /** The relay's own address as readers know it, for what must name it whole. Default the one that each asks for. */
  readonly url?: string;
  /** Address of newsrack's `cdn.js`, for pages that are shown in frames; relative to the relay's. Default `newsrack/cdn.js`. */
  readonly script?: string;
  /** What origins know the relay by. Default `newsrack`. */
  readonly userAgent?: string;
  /** Connects. Default the platform's own `fetch`, which must keep away from private networks by itself. */
  readonly fetch?: Fetcher;
  /** Told what happens, line by line. Default nobody. */
  readonly log?: (entry: LogEntry) => void;
}

/** A feed's address, or more about it; or several feeds as one. */
export type FeedSettings = string | OriginSettings | MergedSettings;

/** One origin, and what its JSON means; of the rest, what is left out is as for all of them. */
export interface OriginSettings extends Mapping {
  /** Absolute http(s) address. */
  readonly url: string;
  /** Name of a dialect. Default `auto`. */
  readonly format?: string;
  readonly refresh?: number;
  readonly timeout?: number;
  readonly maxBytes?: number;
  readonly maxStories?: number;
}

export interface MergedSettings {
  /** Default the feed's name. */
  readonly title?: string;
  /** Names of other feeds, not merged themselves; what several tell is taken from the first. */
  readonly merge: readonly string[];
  /** `newest` by date, the default; `source` takes the feeds in turns. */
  readonly order?: 'newest' | 'source';
  /** Most stories of each. */
  readonly perFeed?: number;
}
