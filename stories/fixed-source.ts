import {
  type FailureCode,
  type Listener,
  NewsError,
  type Source,
  type SourceState,
  type Story,
} from '../src/index.js';
import { type Changes, noChanges } from '../src/model/changes.js';

/** Stories that come from nowhere: it is in the state that it was told, until it is told another. */
export class FixedSource implements Source {
  readonly #listeners = new Set<Listener>();
  #state: SourceState;
  readonly #answer: SourceState;

  /** @param answer what a refresh brings */
  constructor(state: SourceState, answer = state) {
    this.#state = state;
    this.#answer = answer;
  }

  get state(): SourceState {
    return this.#state;
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes a moment, as any network does. */
  async refresh(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 400));
    this.become(this.#answer);
  }

  become(state: SourceState): void {
    this.#state = state;
    this.#listeners.forEach((listener) => listener(state));
  }
}

export const loading: SourceState = { status: 'loading' };

/** @param changes since the state before */
export function ready(stories: readonly Story[], changes: Partial<Changes> = {}): SourceState {
  return { status: 'ready', feed: feedOf(stories), changes: { ...noChanges, ...changes }, at: new Date() };
}

/** @param stories that had come before */
export function failed(code: FailureCode, stories?: readonly Story[]): SourceState {
  const error = new NewsError(code, 'This story wants it so.');
  if (!stories) return { status: 'failed', error };
  return { status: 'failed', error, feed: feedOf(stories), at: new Date(Date.now() - 25 * 60_000) };
}

function feedOf(stories: readonly Story[]) {
  return { format: 'fixed', title: 'The Harbour Courier', stories };
}
