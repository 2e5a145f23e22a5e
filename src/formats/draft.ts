import type { Author, Discussion, Publisher, Story } from '../model/story.js';
import type { PictureDraft } from './picture.js';

/** A story as a dialect found it: addresses and dates as written, title, summary and body in HTML. */
export interface Draft {
  readonly id?: string | undefined;
  /** The first that may be followed counts. */
  readonly urls: readonly (string | undefined)[];
  /** Absolute address that others are relative to. */
  readonly base: string;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly body?: string | undefined;
  /** The first that is one counts, else the first in the body. */
  readonly pictures: readonly PictureDraft[];
  readonly authors: readonly Author[];
  readonly source?: Publisher | undefined;
  /** Plain text; empty where the story is in none. Default: the first tag. */
  readonly section?: string | undefined;
  /** Plain text. */
  readonly tags: readonly string[];
  /** The first that can be read counts. */
  readonly published: readonly (string | undefined)[];
  readonly updated: readonly (string | undefined)[];
  readonly comments?: Discussion | undefined;
  readonly lang?: string | undefined;
  /** What few dialects have words for, in plain text; a flag is only there where it is up. */
  readonly extra?: Partial<Pick<Story, 'kicker' | 'breaking' | 'urgency' | 'pinned' | 'live' | 'sponsored'>>;
  /** Of a live blog. */
  readonly entries?: readonly Draft[];
}

/** All of a feed but its stories, as a dialect found it. */
export interface HeadDraft {
  /** Name of the dialect, where it was told only from the whole document. */
  readonly format?: string | undefined;
  readonly base: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  /** Address of a picture. */
  readonly logo?: string | undefined;
  readonly lang?: string | undefined;
  readonly updated: readonly (string | undefined)[];
  readonly next?: string | undefined;
  /** Address of server-sent events. */
  readonly hub?: string | undefined;
  readonly expired?: boolean | undefined;
  readonly truncated?: boolean | undefined;
}
