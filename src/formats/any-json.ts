import { NewsError } from '../model/failure.js';
import type { JsonObject } from '../text/json-object.js';
import type { Draft } from './draft.js';
import type { JsonDialect } from './json-dialect.js';
import { inventory } from './json-inventory.js';
import { textsAt } from './json-path.js';
import { mappedDraft } from './mapped-draft.js';
import type { Paths } from './mapped-fields.js';

/** JSON of no known dialect: a list of objects whose fields have the names that such fields usually have. */
export const anyJson: JsonDialect = ({ root, items, lists, url }) => {
  if (!lists) {
    const message = `No list of stories is in the document; ${inventory(root.names)}.`;
    throw new NewsError('not-a-feed', message, { url });
  }
  const paths = usualIn(items);
  const nothing: Draft = {
    base: url,
    urls: [],
    pictures: [],
    authors: [],
    tags: [],
    published: [],
    updated: [],
  };
  return {
    items,
    story: (item) => mappedDraft(nothing, item, paths),
    head: { base: url, updated: [], next: next(root) },
  };
};

/** Those that begin with a name that is there at all: few of many, for each of many items. */
function usualIn(items: readonly JsonObject[]): Paths {
  const names = new Set(items.flatMap((item) => item.names));
  const isThere = (path: string) => names.has(path.split('.', 1)[0] ?? '');
  return Object.fromEntries(Object.entries(usual).map(([field, paths]) => [field, paths.filter(isThere)]));
}

/** Where it is an address, and not a number or a word for one. */
function next(root: JsonObject): string | undefined {
  const found = ['next_url', 'next', 'links.next', 'links.next.href'].flatMap((path) => textsAt(root, path));
  return found.find((text) => /^(?:https?:\/)?\//.test(text));
}

/** The names of the model first, then what others call the same. */
const usual: Paths = {
  id: ['id', 'guid', '_id', 'uuid', 'uri', 'key'],
  url: [
    'url',
    'link',
    'href',
    'permalink',
    'webUrl',
    'web_url',
    'canonical_url',
    'external_url',
    'links.self',
    'uri',
  ],
  title: ['title', 'headline', 'title.rendered', 'title.text', 'name'],
  kicker: ['kicker'],
  summary: ['summary', 'description', 'abstract', 'excerpt', 'teaser', 'standfirst', 'lead', 'subtitle'],
  body: ['body', 'content_html', 'content', 'html', 'content.html', 'body.html', 'text', 'content_text'],
  image: [
    'image.src',
    'image.url',
    'image',
    'image_url',
    'imageUrl',
    'images.url',
    'images.src',
    'images',
    'thumbnail.url',
    'thumbnail',
    'picture',
    'photo',
    'urlToImage',
    'featured_image',
    'cover_image',
    'media.url',
  ],
  'image.alt': ['image.alt', 'image_alt'],
  'image.caption': ['image.caption', 'image_caption'],
  'image.credit': ['image.credit', 'image_credit'],
  authors: ['authors.name', 'authors', 'author.name', 'author', 'byline', 'creator'],
  source: ['source.name', 'source', 'publisher.name', 'publisher'],
  section: ['section.name', 'section', 'category.name', 'category'],
  tags: ['tags.name', 'tags', 'categories.name', 'categories', 'keywords', 'topics'],
  published: [
    'published',
    'date_published',
    'published_at',
    'publishedAt',
    'datePublished',
    'publish_date',
    'pubDate',
    'date',
    'created_at',
    'createdAt',
    'created',
    'timestamp',
  ],
  updated: [
    'updated',
    'date_modified',
    'updated_at',
    'updatedAt',
    'dateModified',
    'modified',
    'last_modified',
  ],
  breaking: ['breaking', 'is_breaking', 'isBreaking'],
  urgency: ['urgency'],
  pinned: ['pinned', 'sticky'],
  live: ['live', 'is_live', 'isLive'],
  sponsored: ['sponsored', 'sponsor.name', 'sponsor'],
  'comments.count': [
    'comments.count',
    'comment_count',
    'comments_count',
    'commentCount',
    'num_comments',
    'comments',
  ],
  'comments.url': ['comments.url', 'comments_url'],
  lang: ['lang', 'language'],
};
