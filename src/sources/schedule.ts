import type { NewsError } from '../model/failure.js';

/** When to read again: regularly while all is well, ever later while it is not, never after the end. */
export class Schedule {
  readonly #world: { now(): number; random(): number };
  #state: 'new' | 'flying' | 'good' | 'bad' | 'over' = 'new';
  #started = -Infinity;
  #failures = 0;
  /** Milliseconds after the start of the last flight before which a failing server is left alone. */
  #pause = 0;
  /** The server itself has said when it wants to be asked again. */
  #told = false;
  /** 0.9 to 1.1, so that the readers of a page that opened at once do not come back at once. */
  #jitter = 1;

  constructor(world: { now(): number; random(): number }) {
    this.#world = world;
  }

  started(): void {
    this.#started = this.#world.now();
    this.#jitter = 0.9 + this.#world.random() / 5;
    // a flight that nobody waited for leaves this state behind
    if (this.#state === 'new') this.#state = 'flying';
  }

  /** @param forEver the publisher says that no more will come */
  succeeded(forEver: boolean): void {
    this.#state = forEver ? 'over' : 'good';
    this.#failures = 0;
  }

  failed({ status, retryAfter }: NewsError): void {
    this.#state = status === 410 ? 'over' : 'bad';
    const backoff = floor * 2 ** Math.min(this.#failures++, 10);
    const patience = status === 404 ? Math.max(backoff, notFound) : backoff;
    this.#told = retryAfter !== undefined;
    this.#pause = retryAfter
      ? Math.min(Math.max(retryAfter * second, floor), longestPause)
      : Math.min(patience, longestPause) * (0.5 + this.#world.random());
  }

  /** Somebody listens again after nobody did: a reader came back, so a failure is tried again soon. */
  returned(): void {
    if (this.#state === 'bad' && !this.#told) this.#pause = Math.min(this.#pause, soon);
  }

  /**
   * @param refresh seconds between polls, 0 for none
   * @returns milliseconds until the next flight, 0 for now, `Infinity` for never
   */
  wait(refresh: number): number {
    return Math.max(0, this.#started + this.#gap(refresh) - this.#world.now());
  }

  #gap(refresh: number): number {
    switch (this.#state) {
      case 'new':
        return 0;
      case 'flying':
        return shortest;
      case 'over':
        return Infinity;
      case 'good':
        return refresh ? Math.max(refresh * second, floor) * this.#jitter : Infinity;
      case 'bad':
        return refresh || this.#pause <= soon ? this.#pause : Infinity;
    }
  }
}

const second = 1000;
/** No poll is sooner after another, whatever an author asks for. */
const floor = 15 * second;
const longestPause = 3600 * second;
const notFound = 600 * second;
const soon = 5 * second;
const shortest = 1 * second;
