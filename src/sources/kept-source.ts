import { type Copy, FeedShelf } from './feed-shelf.js';
import type { Listener, Source, SourceState } from './source.js';

/**
 * A source whose last good feed is there again at the next visit.
 * @param key tells it from others
 */
export async function keptSource(source: Source, key: string, shelf = new FeedShelf()): Promise<Source> {
  return new KeptSource(source, key, shelf, await shelf.get(key));
}

/** Shows the copy of an earlier visit until there is something better, and keeps what is better. */
class KeptSource implements Source {
  readonly #source: Source;
  readonly #key: string;
  readonly #shelf: FeedShelf;
  readonly #copy: Copy | undefined;
  /** The same for the same, so that nobody takes it for news. */
  readonly #states = new WeakMap<SourceState, SourceState>();
  #last: SourceState | undefined;

  constructor(source: Source, key: string, shelf: FeedShelf, copy: Copy | undefined) {
    this.#source = source;
    this.#key = key;
    this.#shelf = shelf;
    this.#copy = copy;
  }

  get state(): SourceState {
    return this.#look(this.#source.state);
  }

  get hasMore(): boolean {
    return this.#source.hasMore ?? false;
  }

  subscribe(listener: Listener, refresh?: number): () => void {
    this.#keep(this.#source.state);
    return this.#source.subscribe((state) => {
      this.#keep(state);
      listener(this.#look(state));
    }, refresh);
  }

  refresh(): Promise<void> {
    return this.#source.refresh();
  }

  async more(): Promise<void> {
    await this.#source.more?.();
  }

  #look(state: SourceState): SourceState {
    const copy = this.#copy;
    if (!copy || !(state.status === 'loading' || (state.status === 'failed' && !state.feed))) return state;
    const seen = this.#states.get(state) ?? { ...state, ...copy };
    this.#states.set(state, seen);
    return seen;
  }

  #keep(state: SourceState): void {
    if (state.status !== 'ready' || state === this.#last) return;
    this.#last = state;
    this.#shelf.put(this.#key, state);
  }
}
