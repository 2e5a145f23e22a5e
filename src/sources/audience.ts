import type { SourceState } from './source.js';

/**
 * Those who listen to a source.
 * @template S what they are told
 */
export class Audience<S = SourceState> {
  readonly #seats = new Set<Seat<S>>();

  get isEmpty(): boolean {
    return !this.#seats.size;
  }

  /** Seconds between polls: the shortest that is asked for, 0 where nobody asks for polls. */
  get refresh(): number {
    const asked = [...this.#seats].map(({ refresh }) => refresh).filter((refresh) => refresh > 0);
    return asked.length ? Math.min(...asked) : 0;
  }

  /** @returns how to leave */
  join(listener: (state: S) => void, refresh: number): () => void {
    const seat = { listener, refresh };
    this.#seats.add(seat);
    return () => this.#seats.delete(seat);
  }

  /** Whoever leaves meanwhile, perhaps because of what others were just told, is not told. */
  tell(state: S): void {
    for (const seat of [...this.#seats]) if (this.#seats.has(seat)) tell(seat.listener, state);
  }
}

interface Seat<S> {
  readonly listener: (state: S) => void;
  /** Seconds. */
  readonly refresh: number;
}

/** A listener with a fault of its own is heard of on the console, and keeps the news from nobody else. */
function tell<S>(listener: (state: S) => void, state: S): void {
  try {
    listener(state);
  } catch (cause) {
    queueMicrotask(() => {
      throw cause;
    });
  }
}
