import type { JsonObject } from '../text/json-object.js';
import { authorNamed } from './author-named.js';
import { defined } from '../text/defined.js';
import type { Draft } from './draft.js';
import type { JsonDialect } from './json-dialect.js';
import { html } from './json-text.js';
import { withParameter } from './query.js';

/** Hits of the Hacker News search API (hn.algolia.com/api; github.com/algolia/hn-search). */
export const hackerNews: JsonDialect = ({ root, items, url }) => {
  // counted from 0
  const next = (root.number('page') ?? 0) + 1;
  return {
    items,
    story: (hit) => storyOf(hit, url),
    head: {
      base: url,
      updated: [],
      next: withParameter(url, 'page', next < (root.number('nbPages') ?? 0) ? next : undefined),
    },
  };
};

function storyOf(hit: JsonObject, base: string): Draft {
  const id = hit.text('objectID') ?? '';
  const discussion = /^\d+$/.test(id) ? `https://news.ycombinator.com/item?id=${id}` : undefined;
  return {
    id,
    urls: [hit.text('url'), hit.text('story_url'), discussion],
    base,
    title: html(hit.text('title') ?? hit.text('story_title')),
    body: hit.text('story_text') ?? hit.text('comment_text'),
    pictures: [],
    authors: authorNamed(hit.text('author')),
    // the other tags are for machines: `story`, `author_…`, `front_page`
    tags: hit.texts('_tags').flatMap((tag) => kinds.get(tag) ?? []),
    published: [hit.text('created_at'), hit.text('created_at_i')],
    updated: [],
    comments: defined({ count: hit.count('num_comments'), url: discussion }),
  };
}

const kinds = new Map([
  ['ask_hn', 'Ask HN'],
  ['show_hn', 'Show HN'],
]);
