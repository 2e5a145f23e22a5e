import type { CommentService } from '../comments/comment-service.js';

/** Listens to what a lively service says: that there is something else to read. */
export class ServiceWatch {
  readonly #service: Pick<CommentService, 'watch'>;
  readonly #now: () => number;
  #unwatch: (() => void) | undefined;
  #isTold = false;
  /** When the last reading set out that it asked for. */
  #obeyed = -Infinity;

  constructor(service: Pick<CommentService, 'watch'>, now: () => number) {
    this.#service = service;
    this.#now = now;
  }

  /** Milliseconds until the reading that it asks for; Infinity where it asks for none. */
  get wait(): number {
    return this.#isTold ? Math.max(0, this.#obeyed + breath - this.#now()) : Infinity;
  }

  start(onTold: () => void): void {
    try {
      this.#unwatch ??= this.#service.watch?.(() => {
        this.#isTold = true;
        onTold();
      });
    } catch {
      // what cannot be followed is asked from time to time
    }
  }

  stop(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  /** A reading has set out: what is told from now on is for the next. */
  obey(): void {
    if (this.#isTold) this.#obeyed = this.#now();
    this.#isTold = false;
  }
}

/** Milliseconds between two readings that a lively service asks for. */
const breath = 1000;
