import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Updates its host once a minute, so that "3 minutes ago" stays true; one timer for all hosts of a page. */
export class ClockController implements ReactiveController {
  readonly #tick: () => void;

  constructor(host: ReactiveControllerHost) {
    this.#tick = () => host.requestUpdate();
    host.addController(this);
  }

  get now(): Date {
    return new Date();
  }

  hostConnected(): void {
    ticking.add(this.#tick);
    timer ??= setInterval(tickAll, minute);
  }

  hostDisconnected(): void {
    ticking.delete(this.#tick);
    if (ticking.size) return;
    clearInterval(timer);
    timer = undefined;
  }
}

const minute = 60_000;
const ticking = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** A page in the background is brought up to date when it is looked at. */
function tickAll(): void {
  if (document.visibilityState === 'visible') ticking.forEach((tick) => tick());
}
