import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether its host is near the viewport. Without an IntersectionObserver everything is. */
export class NearnessController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #near = false;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get near(): boolean {
    return this.#near;
  }

  hostConnected(): void {
    if (typeof IntersectionObserver !== 'function') {
      this.#near = true;
      return;
    }
    this.#observer = new IntersectionObserver(
      (entries) => {
        this.#near = entries.at(-1)?.isIntersecting === true;
        this.#host.requestUpdate();
      },
      { rootMargin: nearby },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

/** Far enough to be ready when a reader who scrolls gets there. */
const nearby = '50% 0px';
