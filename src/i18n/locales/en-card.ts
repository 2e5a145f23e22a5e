import type { CardMessages, CommonMessages } from '../messages.js';
import { en } from './en.js';

/** English, for the card. */
export const enCard: CommonMessages & CardMessages = {
  ...en,
  breaking: 'Breaking',
  live: 'Live',
  updated: 'Updated',
  sponsored: (sponsor) => `Sponsored by ${sponsor}`,
};
