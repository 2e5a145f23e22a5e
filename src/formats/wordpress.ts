import { JsonObject } from '../text/json-object.js';
import { plainText } from '../text/plain-text.js';
import { authorNamed } from './author-named.js';
import { defined } from '../text/defined.js';
import type { Draft } from './draft.js';
import type { JsonDialect } from './json-dialect.js';
import type { JsonDocument } from './json-document.js';
import type { PictureDraft } from './picture.js';
import { countIn, withParameter } from './query.js';
import { type Rendition, sizedPicture } from './sized-picture.js';

/**
 * Posts of the WordPress REST API v2 (developer.wordpress.org/rest-api/reference/posts), a list or one: authors, pictures
 * and terms with `_embed`, and what is there without. Also in the envelope of `_envelope`.
 */
export const wordpress: JsonDialect = (document) => {
  const { items, url } = document;
  return {
    items,
    story: (post) => storyOf(post, url),
    head: { base: url, updated: [], next: next(document) },
  };
};

function storyOf(post: JsonObject, base: string): Draft {
  const embedded = post.object('_embedded') ?? post;
  const terms = termsOf(embedded);
  const [categories, others] = [terms.filter(isCategory).map(name), terms.map(name)];
  return {
    id: post.text('id') ?? rendered(post, 'guid'),
    urls: [post.text('link'), rendered(post, 'guid')],
    base,
    title: rendered(post, 'title'),
    summary: rendered(post, 'excerpt'),
    body: rendered(post, 'content'),
    pictures: [
      ...embedded.objects('wp:featuredmedia').map(picture),
      { src: post.text('jetpack_featured_media_url') },
    ],
    authors: embedded.objects('author').flatMap((author) => authorNamed(name(author), author.text('link'))),
    section: categories[0] ?? '',
    tags: [...categories, ...others],
    published: [utc(post.text('date_gmt'))],
    updated: [utc(post.text('modified_gmt'))],
    comments: post.has('comment_status') ? { open: post.text('comment_status') === 'open' } : undefined,
    extra: defined({ pinned: post.flag('sticky') || undefined }),
  };
}

/** HTML, also where it is a title. */
function rendered(post: JsonObject, field: string): string | undefined {
  return post.object(field)?.text('rendered');
}

/** A list for each taxonomy. The category that a post has where nobody chose one says nothing. */
function termsOf(embedded: JsonObject): JsonObject[] {
  const lists = embedded.value('wp:term');
  return (Array.isArray(lists) ? lists : [])
    .flatMap((list: unknown) => JsonObject.list(list))
    .filter((term) => term.text('slug') !== 'uncategorized');
}

function isCategory(term: JsonObject): boolean {
  return term.text('taxonomy') === 'category';
}

/** Names are HTML. */
function name(of: JsonObject): string {
  return plainText(of.text('name') ?? '');
}

/** In the place of a picture that may not be seen there is an error, which has no address. */
function picture(media: JsonObject): PictureDraft {
  const details = media.object('media_details');
  const sizes = details?.object('sizes');
  const renditions = sizes?.names.map((name) => rendition(sizes.object(name), sizes.object(name))) ?? [];
  return {
    ...sizedPicture(renditions, rendition(media, details)),
    alt: media.text('alt_text'),
    caption: rendered(media, 'caption'),
  };
}

function rendition(of: JsonObject | undefined, details: JsonObject | undefined): Rendition {
  return { src: of?.text('source_url'), width: details?.text('width'), height: details?.text('height') };
}

/** Fields with `_gmt` are in UTC and do not say so; those without are in a zone that nobody tells. */
function utc(date: string | undefined): string | undefined {
  return date && `${date}Z`;
}

/**
 * The count of pages is in a header (`X-WP-TotalPages`), which only the envelope shows to us: without it there is a next
 * page while this one is full.
 */
function next({ root, items, lists, url }: JsonDocument): string | undefined {
  const page = countIn(url, 'page') ?? 1;
  const pages = root.object('headers')?.number('X-WP-TotalPages');
  const isFull = items.length >= (countIn(url, 'per_page') ?? defaultPerPage);
  const hasMore = lists && (pages === undefined ? isFull : page < pages);
  return withParameter(url, 'page', hasMore ? page + 1 : undefined);
}

const defaultPerPage = 10;
