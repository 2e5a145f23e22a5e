/** The page's clock, moved ahead by hand, and all that it rings each minute. */
export class Clocks {
  readonly #real = { Date, setInterval, clearInterval };
  readonly #rings = new Map<unknown, () => void>();

  get ringing(): number {
    return this.#rings.size;
  }

  hold(): void {
    this.#moveTo(0);
    const { setInterval, clearInterval } = this.#real;
    const hold = (call: () => void, delay?: number) => {
      const timer = setInterval(call, delay);
      if (delay === 60_000) this.#rings.set(timer, call);
      return timer;
    };
    const drop = (timer?: number) => {
      this.#rings.delete(timer);
      clearInterval(timer);
    };
    Object.assign(globalThis, { setInterval: hold, clearInterval: drop });
  }

  pass(minutes: number): void {
    this.#moveTo(minutes);
    this.#rings.forEach((call) => call());
  }

  release(): void {
    this.#rings.clear();
    Object.assign(globalThis, this.#real);
  }

  #moveTo(minutes: number): void {
    const RealDate = this.#real.Date;
    const now = () => RealDate.now() + minutes * 60_000;
    globalThis.Date = class extends RealDate {
      static override readonly now = now;
      constructor(value: number | string | Date = now()) {
        super(value);
      }
    } as typeof RealDate;
  }
}
