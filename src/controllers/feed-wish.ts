import type { Story } from '../model/story.js';
import type { Source } from '../sources/source.js';

/** What a widget wants to show; asked for before each update. */
export interface FeedWish {
  /** An address as the author typed it, relative to the page. */
  readonly src?: string | undefined;
  /** Nothing where the attribute was taken away. */
  readonly format: string | null;
  /** Seconds between polls, 0 for none. */
  readonly refresh: number;
  /** Read even while far from the viewport. */
  readonly eager: boolean;
  /** Most stories that are shown. */
  readonly limit: number;
  /** Of the stories that there are, those that are shown; the first ones, where it does not say. */
  readonly chosen?: () => readonly Story[];
  /** Instead of `src`: stories that somebody else keeps alive. */
  readonly source?: Source | undefined;
}
