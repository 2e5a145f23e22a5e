import { eachMinute } from './each-minute.js';

/** Whether the page has a reader: it is in front, not rendered ahead of a visit, and the network is there. */
export class Attention {
  readonly #changed: () => void;
  #leave: AbortController | undefined;

  /** @param changed told of each turn while it listens, and once a minute */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get awake(): boolean {
    return document.visibilityState === 'visible' && !this.prerendering && navigator.onLine;
  }

  /** The page is being built before anybody asked for it: nothing may be fetched yet. */
  get prerendering(): boolean {
    return 'prerendering' in document && document.prerendering === true;
  }

  listen(): void {
    if (this.#leave) return;
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    for (const type of ['visibilitychange', 'prerenderingchange'])
      document.addEventListener(type, this.#changed, { signal });
    for (const type of ['online', 'offline']) addEventListener(type, this.#changed, { signal });
    signal.addEventListener('abort', eachMinute(this.#changed));
  }

  stop(): void {
    this.#leave?.abort();
    this.#leave = undefined;
  }
}
