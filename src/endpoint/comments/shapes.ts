import type { Fields, Shape } from './fields.js';

/** Characters, as Unicode counts them. */
export const longest = { thread: 500, text: 5000, name: 80, email: 254, site: 500, voter: 100, key: 100 };

/** What values look like, beyond their length. */
export const shapes = {
  id: only(/^\d{1,18}$/),
  /** What the place of a comment depends on, in `stored-page.ts`. */
  cursor: only(/^[01](\.-?\d{1,18}){1,2}$/),
  /** Only a letter that arrives tells whether an address is one. */
  email: only(/^[^\s@]+@[^\s@]+$/),
  key: only(/^[!-~]{8,}$/),
  voter: only(/^.{8,}$/su),
};

/** How many comments are asked for. */
export function pageLength(fields: Fields): number {
  return Number(fields.optional('limit', 3, only(/^([1-9]\d?|100)$/)) ?? 20);
}

function only(pattern: RegExp): Shape {
  return (text) => (pattern.test(text) ? text : undefined);
}
