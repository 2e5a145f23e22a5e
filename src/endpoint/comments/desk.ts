import type { Clock } from '../../net/clock.js';
import type { CommentStore } from './comment-store.js';
import type { RateLimit } from './rate-limit.js';
import type { Rules } from './rules.js';
import type { Seal } from './seal.js';

/** What lies at hand where a request is answered. */
export interface Desk {
  readonly store: CommentStore;
  readonly rules: Rules;
  readonly rate: RateLimit;
  readonly seal: Seal;
  readonly clock: Clock;
}
