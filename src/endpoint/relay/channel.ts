import type { NewsError } from '../../model/failure.js';
import type { Edition } from './edition.js';

/** A feed of the relay under its name: of one origin, or merged from several. */
export interface Channel {
  readonly name: string;
  /** Seconds between looks at the origins. */
  readonly refresh: number;
  /** The last good edition. */
  readonly current: Edition | undefined;
  /** Why the last look failed; nothing where it did not. */
  readonly failure: NewsError | undefined;
  /** When the current edition was last found to be good, in milliseconds since the epoch. */
  readonly checked: number | undefined;
  /**
   * What is known, at once; where that is old, it is renewed meanwhile. Only where nothing is known is it waited for.
   * @throws {NewsError} where there was never anything good
   */
  edition(hold: Hold): Promise<Edition>;
}

/** Keeps a process alive for work that goes on when the answer is out. */
export type Hold = (work: Promise<void>) => void;
