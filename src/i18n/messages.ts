import type { FailureCode } from '../model/failure.js';

/**
 * All that widgets say. A locale is an object of this type, so that one which lacks a sentence does not compile;
 * dates, numbers and lists go through `Intl`.
 */
export interface Messages {
  readonly loading: string;
  readonly empty: string;
  /** What a reader can do about news that do not come. */
  readonly retry: string;
  /** Said above stories that could not be renewed. @param age as in "3 minutes ago" */
  stale(age: string): string;
  /** @param count 1 or more */
  newStories(count: number): string;
  /** Why there are no news, in calm words. */
  readonly failure: Readonly<Record<FailureCode, string>>;
  /** Behind links that open a new tab, for those who do not see it. */
  readonly newTab: string;
}
