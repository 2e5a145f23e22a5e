import type { Image } from '../model/story.js';

/** A focal point, where both are shares of the picture's sides, from 0 to 1. */
export function focusAt(x = NaN, y = NaN): Image['focus'] | undefined {
  return Math.min(x, y) >= 0 && Math.max(x, y) <= 1 ? { x, y } : undefined;
}
