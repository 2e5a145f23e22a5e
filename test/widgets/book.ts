type Observer = IntersectionObserver | MutationObserver | ResizeObserver;

/** What is begun on the page and has not ended: kept by functions that stand in for the page's own. */
export class Book {
  readonly #listeners = new Set<object>();
  readonly #timers = new Set<unknown>();
  readonly #observers = new Set<Observer>();
  readonly #restore: (() => void)[] = [];

  get entries() {
    return {
      listeners: this.#listeners.size,
      timers: this.#timers.size,
      observers: this.#observers.size,
    };
  }

  open(): void {
    for (const target of [globalThis, document]) this.#watchListeners(target);
    this.#watchTimers('setTimeout', 'clearTimeout', true);
    this.#watchTimers('setInterval', 'clearInterval', false);
    for (const { prototype } of [IntersectionObserver, MutationObserver, ResizeObserver])
      this.#watchObserver(prototype);
  }

  close(): void {
    for (const restore of this.#restore.splice(0)) restore();
  }

  #watchListeners(target: EventTarget): void {
    const add = (...[type, listener, options]: Parameters<EventTarget['addEventListener']>) => {
      EventTarget.prototype.addEventListener.call(target, type, listener, options);
      const entry = {};
      this.#listeners.add(entry);
      const signal = typeof options === 'object' ? options.signal : undefined;
      signal?.addEventListener('abort', () => this.#listeners.delete(entry));
    };
    this.#replace(target, 'addEventListener', add);
  }

  #watchTimers(
    set: 'setTimeout' | 'setInterval',
    clear: 'clearTimeout' | 'clearInterval',
    isOnce: boolean,
  ): void {
    const real = { set: globalThis[set], clear: globalThis[clear] };
    this.#replace(globalThis, set, (call: () => void, delay?: number) => {
      const timer: unknown = real.set.call(
        globalThis,
        () => {
          if (isOnce) this.#timers.delete(timer);
          call();
        },
        delay,
      );
      this.#timers.add(timer);
      return timer;
    });
    this.#replace(globalThis, clear, (timer?: number) => {
      this.#timers.delete(timer);
      real.clear.call(globalThis, timer);
    });
  }

  #watchObserver(prototype: Observer): void {
    const observers = this.#observers;
    const { observe, disconnect } = prototype as MutationObserver;
    this.#replace(
      prototype,
      'observe',
      function (this: MutationObserver, node: Node, init?: MutationObserverInit) {
        observers.add(this);
        observe.call(this, node, init);
      },
    );
    this.#replace(prototype, 'disconnect', function (this: MutationObserver) {
      observers.delete(this);
      disconnect.call(this);
    });
  }

  #replace(target: object, name: string, value: unknown): void {
    const own = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { configurable: true, writable: true, value });
    this.#restore.unshift(() => {
      if (own) Object.defineProperty(target, name, own);
      else Reflect.deleteProperty(target, name);
    });
  }
}
