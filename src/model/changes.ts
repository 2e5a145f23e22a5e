import type { Story } from './story.js';

/** What a poll brought, by identity and not by place. */
export interface Changes {
  /** Never seen before: a story that left and came back is not new. */
  readonly added: readonly Story[];
  /** The same story with other words or another picture. */
  readonly changed: readonly Story[];
  readonly removed: readonly Story[];
}

export const noChanges: Changes = { added: [], changed: [], removed: [] };
