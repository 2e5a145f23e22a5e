import type { JsonObject } from '../text/json-object.js';
import type { JsonDialect } from './json-dialect.js';

/** A way in which services write JSON. */
export interface JsonDialectEntry {
  readonly name: string;
  /**
   * Whether a document is written in it.
   * @param root an empty object where the document is a list
   * @param item the first of its list; an empty object where there is none
   */
  reads(root: JsonObject, item: JsonObject): boolean;
  /** Rejects where its module cannot be fetched. */
  load(): Promise<JsonDialect>;
}

/**
 * The first that reads a document counts. A new one is a line here and a file beside this one; only what is met is
 * downloaded.
 */
export const jsonDialects: readonly JsonDialectEntry[] = [
  {
    name: 'json-feed',
    reads: (root, item) =>
      (root.text('version') ?? '').includes('jsonfeed.org') ||
      (root.lists('items') && ['content_html', 'content_text', '_news'].some((name) => item.has(name))),
    load: () => import('./json-feed.js').then(({ jsonFeed }) => jsonFeed),
  },
  {
    name: 'wordpress',
    reads: (_, item) => ['title', 'excerpt', 'content'].some((name) => item.object(name)?.has('rendered')),
    load: () => import('./wordpress.js').then(({ wordpress }) => wordpress),
  },
  {
    name: 'ghost',
    reads: (root, item) => root.lists('posts') && item.has('published_at'),
    load: () => import('./ghost.js').then(({ ghost }) => ghost),
  },
  {
    name: 'drupal',
    reads: (root, item) => root.has('jsonapi') || (item.text('type') ?? '').startsWith('node--'),
    load: () => import('./drupal.js').then(({ drupal }) => drupal),
  },
  {
    name: 'guardian',
    reads: (root) => root.object('response')?.has('userTier') === true,
    load: () => import('./guardian.js').then(({ guardian }) => guardian),
  },
  {
    name: 'nytimes',
    reads: (root, item) => root.lists('results') && item.has('des_facet'),
    load: () => import('./nytimes.js').then(({ nytimes }) => nytimes),
  },
  {
    name: 'newsapi',
    reads: (root) => root.lists('articles') && root.has('totalResults'),
    load: () => import('./newsapi.js').then(({ newsapi }) => newsapi),
  },
  {
    name: 'hacker-news',
    reads: (root, item) => root.lists('hits') && item.has('objectID') && item.lists('_tags'),
    load: () => import('./hacker-news.js').then(({ hackerNews }) => hackerNews),
  },
  {
    name: 'reddit',
    reads: (root) => root.text('kind') === 'Listing',
    load: () => import('./reddit.js').then(({ reddit }) => reddit),
  },
  {
    name: 'ninjs',
    reads: (_, item) => item.has('uri') && item.names.some((name) => ninjsOnly.test(name)),
    load: () => import('./ninjs.js').then(({ ninjs }) => ninjs),
  },
  {
    name: 'json-ld',
    reads: (root, item) => [root, item].some((object) => object.has('@graph') || object.has('@type')),
    load: () => import('./json-ld.js').then(({ jsonLd }) => jsonLd),
  },
  {
    name: 'json',
    reads: () => true,
    load: () => import('./any-json.js').then(({ anyJson }) => anyJson),
  },
];

const ninjsOnly =
  /^(?:body_\w+|headlines|pub_?status|version_?created|represent\w+|associations|renditions)$/i;
