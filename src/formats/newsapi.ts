import type { JsonObject } from '../text/json-object.js';
import { fold } from '../text/plain-text.js';
import { authorNamed } from './author-named.js';
import type { Draft } from './draft.js';
import type { JsonDialect } from './json-dialect.js';
import { anyHtml } from './json-text.js';
import { countIn, withParameter } from './query.js';

/**
 * Articles of NewsAPI v2 (newsapi.org/docs/endpoints). Its `content` is the first 200 characters, which is no body.
 */
export const newsapi: JsonDialect = ({ root, items, url }) => {
  const page = countIn(url, 'page') ?? 1;
  const read = page * (countIn(url, 'pageSize') ?? items.length);
  const isOver = !items.length || read >= (root.number('totalResults') ?? 0);
  return {
    items,
    story: (article) => storyOf(article, url),
    head: { base: url, updated: [], next: withParameter(url, 'page', isOver ? undefined : page + 1) },
  };
};

function storyOf(article: JsonObject, base: string): Draft | undefined {
  const title = article.text('title');
  // what a publisher took back stays in the list
  if (title === '[Removed]') return undefined;
  const name = fold(article.object('source')?.text('name') ?? '');
  const suffix = ` - ${name}`;
  return {
    id: article.text('url'),
    urls: [article.text('url')],
    base,
    title: anyHtml(title?.endsWith(suffix) ? title.slice(0, -suffix.length) : title),
    summary: anyHtml(article.text('description') ?? article.text('content')?.replace(/\[\+\d+ chars\]$/, '')),
    pictures: [{ src: article.text('urlToImage') }],
    authors: authorNamed(article.text('author')),
    source: name ? { name } : undefined,
    tags: [],
    published: [article.text('publishedAt')],
    updated: [],
  };
}
