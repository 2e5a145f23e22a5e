/** A clock that goes when it is told to. */
export class HandClock {
  #now = Date.parse('2025-03-14T09:26:53.589Z');
  #calls = new Map();

  now() {
    return this.#now;
  }

  later(call, milliseconds) {
    this.#calls.set(call, this.#now + milliseconds);
    return () => this.#calls.delete(call);
  }

  pass(seconds) {
    this.#now += seconds * 1000;
    for (const [call, at] of this.#calls) {
      if (at > this.#now) continue;
      this.#calls.delete(call);
      call();
    }
  }
}
