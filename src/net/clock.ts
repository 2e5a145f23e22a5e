/** All that is needed of time. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Calls back once after so many milliseconds.
   * @returns how to call that off
   */
  later(call: () => void, milliseconds: number): () => void;
}

export const realClock: Clock = {
  now: () => Date.now(),
  later(call, milliseconds) {
    const timer = setTimeout(call, Math.min(milliseconds, longest));
    return () => clearTimeout(timer);
  },
};

/** 24 days. Browsers take what is longer for nothing at all, and call back at once. */
const longest = 2 ** 31 - 1;
