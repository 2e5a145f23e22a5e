import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether a reader could see the host: it is near the viewport, its page is in front and the network is there.
 * Without an IntersectionObserver everything is near.
 */
export class AttentionController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #near = false;
  #leave: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get near(): boolean {
    return this.#near;
  }

  /** The page is being shown (not in a background tab, not rendered ahead of a visit), and the network is there. */
  get awake(): boolean {
    return document.visibilityState === 'visible' && !this.prerendering && navigator.onLine;
  }

  /** The page is being built before anybody asked for it: nothing may be fetched yet. */
  get prerendering(): boolean {
    return 'prerendering' in document && document.prerendering === true;
  }

  hostConnected(): void {
    const leave = new AbortController();
    const { signal } = leave;
    const look = () => this.#host.requestUpdate();
    document.addEventListener('visibilitychange', look, { signal });
    document.addEventListener('prerenderingchange', look, { signal });
    addEventListener('online', look, { signal });
    addEventListener('offline', look, { signal });
    this.#leave = leave;
    this.#observe(signal);
  }

  hostDisconnected(): void {
    this.#leave?.abort();
    this.#near = false;
  }

  #observe(signal: AbortSignal): void {
    if (typeof IntersectionObserver !== 'function') {
      this.#near = true;
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => this.#moved(entries.at(-1)?.isIntersecting ?? false),
      {
        rootMargin: nearby,
      },
    );
    observer.observe(this.#host);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  #moved(near: boolean): void {
    if (near === this.#near) return;
    this.#near = near;
    this.#host.requestUpdate();
  }
}

/** Far enough to be ready when a reader who scrolls gets there. */
const nearby = '50% 0px';
