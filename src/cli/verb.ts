/** One of the things that the command can do. */
export interface Verb {
  /** How it is called, what it does, and each of its options; ends with a line break. */
  readonly usage: string;
  /** @returns exit status, or nothing where the words make no sense */
  run(words: string[]): Promise<number | undefined>;
}
