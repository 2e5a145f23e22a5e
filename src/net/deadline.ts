import { NewsError } from '../model/failure.js';

/**
 * An end that comes for certain: whatever is raced against it settles, even where the page has replaced `fetch` by
 * something that knows no signals.
 */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #end: Promise<never>;
  readonly #leave: () => void;

  /** @param seconds until it comes by itself */
  constructor(url: string, seconds: number, outer?: AbortSignal) {
    let reject!: (reason: NewsError) => void;
    this.#end = new Promise((_, settle) => (reject = settle));
    this.#end.catch(() => undefined);
    const stop = (reason: NewsError) => {
      reject(reason);
      this.#controller.abort(reason);
    };
    const abort = () => stop(new NewsError('aborted', 'Nobody waits for this answer any more.', { url }));
    this.#timer = setTimeout(
      () => stop(new NewsError('timeout', `No whole answer within ${seconds} s.`, { url })),
      seconds * 1000,
    );
    outer?.addEventListener('abort', abort);
    this.#leave = () => outer?.removeEventListener('abort', abort);
    if (outer?.aborted) abort();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  race<T>(work: T | Promise<T>): Promise<T> {
    return Promise.race([work, this.#end]);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#leave();
  }
}
