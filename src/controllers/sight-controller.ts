import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a reader sees of a part of its host: whether that may move, and whether it may come and go unnoticed. */
export class SightController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #part: () => Element | null;
  readonly #ask: (query: string) => MediaQueryList;
  #wish: MediaQueryList | undefined;
  #isSeen: boolean | undefined;
  #leave: AbortController | undefined;
  #observer: IntersectionObserver | undefined;

  /** @param part what is watched, from the first time that it is drawn */
  constructor(
    host: ReactiveControllerHost,
    part: () => Element | null,
    ask = (query: string) => matchMedia(query),
  ) {
    this.#host = host;
    this.#part = part;
    this.#ask = ask;
    host.addController(this);
  }

  /** Why nothing may move: the reader wants no motion, or would see none of it. */
  get obstacle(): 'motion' | 'hidden' | undefined {
    if (this.#wish?.matches) return 'motion';
    return this.#isSeen && document.visibilityState === 'visible' ? undefined : 'hidden';
  }

  /**
   * Its height may change, and nothing that is seen moves: it is below the viewport, or above it in a browser that
   * holds on to what is being read (`overflow-anchor`).
   */
  get isOutOfSight(): boolean {
    if (this.#isSeen !== false) return false;
    const { top, bottom } = this.#part()?.getBoundingClientRect() ?? new DOMRect();
    return top >= innerHeight || (bottom <= 0 && CSS.supports('overflow-anchor', 'auto'));
  }

  hostConnected(): void {
    const changed = () => this.#host.requestUpdate();
    this.#leave = new AbortController();
    this.#wish = this.#ask('(prefers-reduced-motion: reduce)');
    this.#wish.addEventListener('change', changed, this.#leave);
    document.addEventListener('visibilitychange', changed, this.#leave);
    changed();
  }

  hostUpdated(): void {
    if (!this.#observer && this.#leave) this.#observe();
  }

  hostDisconnected(): void {
    this.#leave?.abort();
    this.#leave = undefined;
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#isSeen = undefined;
  }

  /** Without an IntersectionObserver everything is seen. */
  #observe(): void {
    const part = this.#part();
    if (!part) return;
    if (typeof IntersectionObserver !== 'function') {
      this.#isSeen = true;
      return;
    }
    this.#observer = new IntersectionObserver((entries) => {
      this.#isSeen = entries.at(-1)?.isIntersecting === true;
      this.#host.requestUpdate();
    });
    this.#observer.observe(part);
  }
}
