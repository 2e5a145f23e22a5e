import { noChanges } from '../model/changes.js';
import type { Story } from '../model/story.js';
import type { Source, SourceState } from './source.js';

/** Stories that somebody has at hand already. */
export class FixedSource implements Source {
  readonly state: SourceState;

  constructor(stories: readonly Story[]) {
    this.state = { status: 'ready', feed: { format: 'fixed', stories }, changes: noChanges, at: new Date() };
  }

  subscribe(): () => void {
    return () => undefined;
  }

  refresh(): Promise<void> {
    return Promise.resolve();
  }
}
