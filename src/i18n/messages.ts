import type { FailureCode } from '../model/failure.js';

/**
 * All that widgets say. A locale is an object of this type, so that one which lacks a sentence does not compile;
 * dates, numbers and lists go through `Intl`.
 */
export type Messages = CommonMessages & TickerMessages & CardMessages & ArticleMessages;

/** What every widget says. */
export interface CommonMessages {
  readonly loading: string;
  readonly empty: string;
  /** What a reader can do about news that do not come. */
  readonly retry: string;
  /** Said of stories that could not be renewed. @param age as in "3 minutes ago" */
  stale(age: string): string;
  /** @param count 1 or more */
  newStories(count: number): string;
  /** Why there are no news, in calm words. */
  readonly failure: Readonly<Record<FailureCode, string>>;
  /** Behind links that open a new tab, for those who do not see it. */
  readonly newTab: string;
}

/** What the ticker says besides. */
export interface TickerMessages {
  /** Names of the ticker, where the author gives none. */
  readonly breakingNews: string;
  readonly latestNews: string;
  /** Labels of its buttons. */
  readonly pause: string;
  readonly play: string;
  readonly previous: string;
  readonly next: string;
  readonly dismiss: string;
  /** As in "2 of 5". */
  position(index: number, count: number): string;
  /** What it is, for `aria-roledescription` (APG carousel pattern), and what each headline in it is. */
  readonly carousel: string;
  readonly slide: string;
}

/** What a card and an article say besides: the badges of a story, one or two words each. */
export interface CardMessages {
  readonly breaking: string;
  readonly live: string;
  readonly updated: string;
  /** @param sponsor a name */
  sponsored(sponsor: string): string;
}

/** What an article says besides. */
export interface ArticleMessages {
  /** Before the time of the last change. @param time as in "3 minutes ago" */
  updatedAt(time: string): string;
  /** Of a link to where the story was published. @param publisher its name */
  original(publisher: string): string;
  /** On the button that stands for content of a third party. @param host as in "video.example" */
  showEmbed(host: string): string;
  /** Of the button that shows new entries of a live blog. @param count 1 or more */
  newUpdates(count: number): string;
  /** Badge of an entry that stays on top. */
  readonly pinned: string;
  /** Over the list of the most important entries. */
  readonly keyEvents: string;
}
