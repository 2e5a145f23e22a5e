/** One piece of news in the reader's words: read-only, and already safe to show. */
export interface Story {
  /** Stable across polls: the feed's own id, else the link, else made of title and date. */
  readonly id: string;
  /** Absolute http(s) address of the story; absent where the feed gives none that may be followed. */
  readonly url?: string;
  /** Plain text, never empty: taken from the text where a feed has no title. */
  readonly title: string;
  /** Plain text above the headline. */
  readonly kicker?: string;
  /** Plain text. */
  readonly summary?: string;
  /** HTML as the publisher wrote it, with relative addresses: only `markup/` may open it. */
  readonly body?: UntrustedHtml;
  readonly image?: Image;
  readonly authors: readonly Author[];
  readonly source?: Publisher;
  /** The first category. */
  readonly section?: string;
  readonly tags: readonly string[];
  readonly published?: Date;
  readonly updated?: Date;
  /** Only where the feed says so itself. */
  readonly breaking?: boolean;
  /** 1 (most urgent) to 9, as in IPTC ninjs. */
  readonly urgency?: number;
  readonly pinned?: boolean;
  readonly live?: boolean;
  /** Name of the sponsor. */
  readonly sponsored?: string;
  readonly comments?: Discussion;
  /** BCP 47 tag, where the feed gives one. */
  readonly lang?: string;
  /** Entries of a live blog. */
  readonly entries?: readonly Story[];
}

/** A picture with https address (or http, from the very host that served the feed over http). */
export interface Image {
  readonly src: string;
  readonly srcset?: string;
  /** CSS pixels. */
  readonly width?: number;
  /** CSS pixels. */
  readonly height?: number;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  /** Focal point, each from 0 to 1 of the picture's width and height. */
  readonly focus?: { readonly x: number; readonly y: number };
}

export interface Author {
  readonly name: string;
  /** Absolute http(s) address. */
  readonly url?: string;
}

export interface Publisher {
  readonly name: string;
  /** Absolute http(s) address. */
  readonly url?: string;
}

/** Where a story is discussed. */
export interface Discussion {
  readonly count?: number;
  /** Absolute http(s) address. */
  readonly url?: string;
  readonly open?: boolean;
}

declare const untrusted: unique symbol;

/** Markup from a stranger. Shown as text it is harmless; only `markup/` turns it into nodes. */
export type UntrustedHtml = string & { readonly [untrusted]: true };
