import type { JsonObject } from '../text/json-object.js';
import { fold } from '../text/plain-text.js';
import { authorNamed } from './author-named.js';
import { defined } from '../text/defined.js';
import type { Draft } from './draft.js';
import type { JsonDialect } from './json-dialect.js';
import { html } from './json-text.js';
import { withParameter } from './query.js';

/** Posts of the Ghost Content API (docs.ghost.org/content-api/posts): authors and tags with `include=authors,tags`. */
export const ghost: JsonDialect = ({ items, root, url }) => ({
  items,
  story: (post) => storyOf(post, url),
  head: {
    base: url,
    updated: [],
    next: withParameter(url, 'page', root.object('meta')?.object('pagination')?.number('next')),
  },
});

function storyOf(post: JsonObject, base: string): Draft {
  const tags = [post.object('primary_tag'), ...post.objects('tags')];
  return {
    id: post.text('id'),
    urls: [post.text('url'), post.text('canonical_url')],
    base,
    title: html(post.text('title')),
    summary: html(post.text('custom_excerpt') ?? post.text('excerpt')),
    body: post.text('html'),
    pictures: [
      {
        src: post.text('feature_image'),
        alt: post.text('feature_image_alt'),
        caption: post.text('feature_image_caption'),
      },
    ],
    authors: post
      .objects('authors')
      .flatMap((author) => authorNamed(author.text('name'), author.text('url') ?? author.text('website'))),
    // internal tags are for the theme (`#no-sidebar`)
    tags: tags
      .filter((tag) => tag?.text('visibility') !== 'internal')
      .map((tag) => fold(tag?.text('name') ?? '')),
    published: [post.text('published_at')],
    updated: [post.text('updated_at')],
    extra: defined({ pinned: post.flag('featured') || undefined }),
  };
}
