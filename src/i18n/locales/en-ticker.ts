import type { CommonMessages, TickerMessages } from '../messages.js';
import { en } from './en.js';

/** English, for the ticker. */
export const enTicker: CommonMessages & TickerMessages = {
  ...en,
  breakingNews: 'Breaking news',
  latestNews: 'Latest news',
  pause: 'Pause',
  play: 'Play',
  previous: 'Previous headline',
  next: 'Next headline',
  dismiss: 'Dismiss',
  position: (index, count) => `${index} of ${count}`,
  carousel: 'carousel',
  slide: 'slide',
};
