/** What a server sent, as text that arrives piece by piece and can be read once. */
export interface Payload {
  /** Absolute address after redirects: what relative addresses are relative to. */
  readonly url: string;
  /** Decoded text; iterating may throw a `NewsError`. */
  readonly text: AsyncIterable<string>;
}
