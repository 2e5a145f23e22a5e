import type { ArticleMessages, CardMessages, CommonMessages } from '../messages.js';
import { enCard } from './en-card.js';

/** English, for the article. */
export const enArticle: CommonMessages & CardMessages & ArticleMessages = {
  ...enCard,
  updatedAt: (time) => `Updated ${time}`,
  original: (publisher) => `Read the original at ${publisher}`,
  newUpdates: (count) => (count === 1 ? '1 new update' : `${count} new updates`),
  pinned: 'Pinned',
  keyEvents: 'Key events',
};
