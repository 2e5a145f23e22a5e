/**
 * The headline list with all that RSS and Atom need, in one file: for a page whose first sight is a list of headlines.
 * With the feed preloaded they are there after one round trip beyond the page's own.
 */
import './define/news-headline-list.js';

// what the list would ask for by itself
export { FeedFollower } from './controllers/feed-follower.js';
export { atom } from './formats/atom.js';
export { rss } from './formats/rss.js';
export { headlineRows } from './widgets/headline-list/headline-rows.js';
