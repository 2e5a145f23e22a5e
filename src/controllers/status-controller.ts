import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Shows one of several states to the page's CSS, as `:state(ready)`. */
export class StatusController implements ReactiveController {
  readonly #states: Set<string> | undefined;
  readonly #status: () => string;
  #shown = '';

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    status: () => string,
    { states } = host.attachInternals(),
  ) {
    this.#states = states;
    this.#status = status;
    host.addController(this);
  }

  hostUpdated(): void {
    const status = this.#status();
    if (status === this.#shown) return;
    this.#states?.delete(this.#shown);
    this.#states?.add(status);
    this.#shown = status;
  }
}
