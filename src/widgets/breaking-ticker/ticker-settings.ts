import type { Story } from '../../model/story.js';

/** What an author says about the ticker, as it is needed once there are stories. */
export interface TickerSettings {
  /** `breaking` or `latest`; `auto` shows what is breaking where the feed can say so, and else the latest. */
  readonly which: 'auto' | 'breaking' | 'latest';
  /** How many stories at most. */
  readonly limit: number;
  /** Hours after which a story is no longer shown. */
  readonly maxAge?: number;
  /** Tags or sections that make a story breaking, with commas. */
  readonly breakingTags?: string;
  /** A rule of the page's own for what is breaking; `undefined` where it cannot tell. */
  readonly isBreaking?: (story: Story) => boolean | undefined;
  readonly mode: 'rotate' | 'scroll';
  /** Seconds for each headline. */
  readonly interval: number;
  /** Pixels in a second. */
  readonly speed: number;
  readonly dismissible: boolean;
  readonly label: string;
  /** Any of `section byline time source`. */
  readonly show: string | undefined;
  /** As on `<a>`. */
  readonly target: string;
}
