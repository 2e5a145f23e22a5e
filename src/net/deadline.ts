import { NewsError } from '../model/failure.js';
import type { Clock } from './clock.js';

/**
 * An end that comes for certain: whatever is raced against it settles, even where the page has replaced `fetch` by
 * something that knows no signals.
 */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #end: Promise<never>;
  readonly #callOff: () => void;
  readonly #leave: () => void;

  /** @param seconds until it comes by itself */
  constructor(url: string, seconds: number, clock: Clock, outer?: AbortSignal) {
    let reject!: (reason: NewsError) => void;
    this.#end = new Promise((_, settle) => (reject = settle));
    this.#end.catch(() => undefined);
    const stop = (reason: NewsError) => {
      this.end();
      reject(reason);
      this.#controller.abort(reason);
    };
    const timeOut = () => stop(new NewsError('timeout', `No whole answer within ${seconds} s.`, { url }));
    const abort = () => stop(new NewsError('aborted', 'Nobody waits for this answer any more.', { url }));
    this.#callOff = clock.later(timeOut, seconds * 1000);
    outer?.addEventListener('abort', abort);
    this.#leave = () => outer?.removeEventListener('abort', abort);
    if (outer?.aborted) abort();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The end comes first: it cuts off a body of which the next piece is always there already. */
  race<T>(work: T | Promise<T>): Promise<T> {
    return Promise.race([this.#end, work]);
  }

  end(): void {
    this.#callOff();
    this.#leave();
  }
}
