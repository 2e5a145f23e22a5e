import type { Changes } from '../model/changes.js';
import type { NewsError } from '../model/failure.js';
import type { Feed } from '../model/feed.js';

/** Stories that live: whoever listens is told of each new state, and while nobody listens nothing happens. */
export interface Source {
  readonly state: SourceState;
  /**
   * @param refresh seconds between polls that this listener asks for, 0 for none; the shortest that is asked for
   * counts, and none is shorter than 15
   * @returns how to leave; the last to leave ends the flight
   */
  subscribe(listener: Listener, refresh?: number): () => void;
  /** Reads again now, whatever the schedule says. Settles with the flight and never rejects. */
  refresh(): Promise<void>;
  /** There is another page to be read. */
  readonly hasMore?: boolean;
  /** Reads it, behind the stories that are there. Settles with the flight and never rejects. */
  more?(): Promise<void>;
}

export type Listener = (state: SourceState) => void;

/** A good feed outlives a bad refresh: it stays beside the error. */
export type SourceState =
  | {
      /** Nothing was asked for yet: the reader is to allow it first. */
      readonly status: 'withheld';
      /** Whom the news would be asked of, as in "news.example". Absent where it is not for the reader to say. */
      readonly host?: string;
      readonly feed?: undefined;
    }
  | {
      readonly status: 'loading';
      /** What has arrived so far. */
      readonly feed?: Feed;
      /** When that was read, where it can be read meanwhile and nothing of it may move by what else arrives. */
      readonly at?: Date;
    }
  | {
      readonly status: 'ready';
      readonly feed: Feed;
      readonly changes: Changes;
      /** When it was read. */
      readonly at: Date;
      /** What is new in it is another page, that somebody asked for. */
      readonly longer?: boolean;
    }
  | {
      readonly status: 'failed';
      readonly error: NewsError;
      readonly feed?: Feed;
      /** When `feed` was read. */
      readonly at?: Date;
    };
