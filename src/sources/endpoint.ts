import type { Mapping } from '../formats/mapping.js';

/** Where news is, described once, and what its JSON means. */
export interface Endpoint extends Mapping {
  /** Absolute http(s) address. */
  readonly url: string;
  /** Name of a dialect, or `auto`. Default `auto`. */
  readonly format?: string;
  /** Seconds for a whole answer. Default 20. */
  readonly timeout?: number;
  /** Default `omit`. */
  readonly credentials?: RequestCredentials;
  /** An address with `{url}` in it, where the page has a proxy that it trusts. */
  readonly proxy?: string;
  /** What is at the address may be a web page that names its feed. */
  readonly discover?: boolean;
}
