import type { CommonMessages } from '../messages.js';

const unreachable = 'The news cannot be reached at the moment.';

/** English, which every widget brings along; in parts, so that each brings no more than it says. */
export const en: CommonMessages = {
  loading: 'Loading news…',
  empty: 'No news right now.',
  retry: 'Try again',
  stale: (age) => `Last updated ${age}`,
  newStories: (count) => (count === 1 ? '1 new story' : `${count} new stories`),
  more: 'Show more',
  failure: {
    'cors-or-network': unreachable,
    timeout: 'The news is taking too long to arrive.',
    http: unreachable,
    unreadable: 'There is no news here at the moment.',
    aborted: unreachable,
  },
  showEmbed: (host) => `Show content from ${host}`,
  newTab: 'opens in a new tab',
};
