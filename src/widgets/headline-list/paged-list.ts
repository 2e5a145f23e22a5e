import type { LitElement } from 'lit';
import type { Source } from '../../sources/source.js';

/** A list, as those who bring it more stories see it. */
export interface PagedList extends LitElement {
  src?: string;
  source?: Source;
  more: string;
}

/** The pages of a list, as those who draw them see them. */
export interface Pages {
  /** Stories that are shown. */
  readonly count: number;
  /** There is one more page to ask for. */
  readonly hasMore: boolean;
  /** A page is on its way. */
  readonly isBusy: boolean;
  load(): Promise<void>;
}
