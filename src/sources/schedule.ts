import type { NewsError } from '../model/failure.js';

/** When to read again: regularly while all is well, ever later while it is not, never after the end. */
export class Schedule {
  readonly #world: { now(): number; random(): number };
  #state: 'new' | 'good' | 'bad' | 'over' = 'new';
  /** When the last flight set out. */
  #started = -Infinity;
  /** When a flight landed last: one that nobody waited for never did. */
  #landed = -Infinity;
  #failures = 0;
  /** Milliseconds for which a failing server is left alone. */
  #pause = 0;
  /** The server itself has said when it wants to be asked again. */
  #told = false;
  /** Since the failure somebody has come to look. */
  #returned = false;
  /** 0.9 to 1.1, so that the readers of a page that opened at once do not come back at once. */
  #jitter = 1;

  constructor(world: { now(): number; random(): number }) {
    this.#world = world;
  }

  started(): void {
    this.#started = this.#world.now();
  }

  /** @param forEver the publisher says that no more will come */
  succeeded(forEver: boolean): void {
    this.#land(forEver ? 'over' : 'good');
    this.#failures = 0;
    this.#jitter = 0.9 + this.#world.random() / 5;
  }

  failed({ status, retryAfter }: NewsError): void {
    this.#land(status === 410 || this.#state === 'over' ? 'over' : 'bad');
    const backoff = floor * 2 ** Math.min(this.#failures++, 10);
    const patience = status === 404 ? Math.max(backoff, notFound) : backoff;
    const asked = retryAfter === undefined ? patience : retryAfter * second;
    this.#told = retryAfter !== undefined;
    // only ever later than it was asked for: a date is the same for all the readers in the world
    this.#pause = Math.min(Math.max(asked, floor), longestPause) * (1 + this.#world.random() / 2);
    this.#returned = false;
  }

  /** Somebody listens again after nobody did: a reader came back, so a failure is tried again soon. */
  returned(): void {
    this.#returned = true;
    if (!this.#told) this.#pause = Math.min(this.#pause, soon);
  }

  /**
   * @param refresh seconds between polls, 0 for none
   * @returns milliseconds until the next flight, 0 for now, `Infinity` for never
   */
  wait(refresh: number): number {
    const now = this.#world.now();
    // clocks are put back, too: what lies ahead has only just happened
    const left = (since: number, gap: number) => gap - Math.max(0, now - since);
    return Math.max(0, left(this.#landed, this.#gap(refresh)), left(this.#started, shortest));
  }

  #land(state: 'good' | 'bad' | 'over'): void {
    this.#state = state;
    this.#landed = this.#world.now();
  }

  #gap(refresh: number): number {
    switch (this.#state) {
      case 'new':
        return 0;
      case 'over':
        return Infinity;
      case 'good':
        return refresh ? Math.max(refresh * second * this.#jitter, floor) : Infinity;
      case 'bad':
        return refresh || this.#returned ? this.#pause : Infinity;
    }
  }
}

const second = 1000;
/** No poll is sooner after another, whatever an author asks for. */
const floor = 15 * second;
const longestPause = 3600 * second;
const notFound = 600 * second;
/** For a reader who came back. */
const soon = 5 * second;
/** For one who came back before the first answer was there. */
const shortest = 1 * second;
