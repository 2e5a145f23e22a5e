import { NewsError } from '../model/failure.js';
import type { Author, Discussion } from '../model/story.js';
import { parseDate } from '../text/dates.js';
import type { JsonObject } from '../text/json-object.js';
import { webUrl } from '../text/url.js';
import { authorNamed } from './author-named.js';
import { defined } from '../text/defined.js';
import type { Draft } from './draft.js';
import type { JsonDialect } from './json-dialect.js';
import { anyHtml } from './json-text.js';
import { LinkedData } from './linked-data.js';

/**
 * Articles in JSON-LD, in the words of schema.org (schema.org/NewsArticle, schema.org/LiveBlogPosting), wherever they
 * stand in a document or in the scripts of a web page.
 */
export const jsonLd: JsonDialect = ({ value, url }) => {
  const data = new LinkedData(value);
  if (!data.articles.length)
    throw new NewsError('not-a-feed', 'There is no article in its JSON-LD.', { url });
  const told = new Set<JsonObject>();
  // one that is referred to belongs to one blog, however many refer to it
  const isNew = (update: JsonObject) => !told.has(update) && told.add(update);
  return {
    items: data.articles,
    story: (article) => ({
      ...draftOf(article, data, url),
      entries: data
        .objects(article, 'liveBlogUpdate')
        .filter(isNew)
        .map((update) => draftOf(update, data, url)),
    }),
    head: { base: url, updated: [] },
  };
};

function draftOf(article: JsonObject, data: LinkedData, base: string): Draft {
  const [page] = data.objects(article, 'mainEntityOfPage');
  const [publisher] = data.objects(article, 'publisher');
  const [language] = data.objects(article, 'inLanguage');
  const sections = data.names(article, 'articleSection');
  // a blank node has another name each time
  const id = article.text('@id')?.replace(/^_:.*/, '');
  return {
    id,
    urls: [article.text('url'), article.text('mainEntityOfPage'), page?.text('@id'), page?.text('url'), id],
    base,
    title: anyHtml(article.text('headline') ?? article.text('name')),
    summary: anyHtml(article.text('description') ?? article.text('abstract')),
    body: anyHtml(article.text('articleBody')),
    pictures: data.objects(article, 'image', 'url').map((image) => ({
      src: image.text('url') ?? image.text('contentUrl'),
      width: image.text('width'),
      height: image.text('height'),
      caption: anyHtml(image.text('caption')?.slice(0, longestCaption)),
      credit: anyHtml(image.text('creditText')?.slice(0, longestCaption)),
    })),
    authors: authors(article, data, base),
    source: authorNamed(publisher?.text('name'), publisher?.text('url'), base)[0],
    section: sections[0] ?? '',
    tags: [...sections, ...data.names(article, 'keywords')],
    published: [article.text('datePublished'), article.text('dateCreated')],
    updated: [article.text('dateModified')],
    comments: discussion(article, base),
    lang: article.text('inLanguage') ?? language?.text('alternateName'),
    extra: defined({
      live: isLive(article) || undefined,
      sponsored: data.names(article, 'sponsor')[0],
    }),
  };
}

/** Characters. One picture may be that of thousands of articles. */
const longestCaption = 2000;

function authors(article: JsonObject, data: LinkedData, base: string): Author[] {
  const people = data.objects(article, article.has('author') ? 'author' : 'creator', 'name');
  return people.flatMap((person) => authorNamed(person.text('name'), person.text('url'), base));
}

function discussion(article: JsonObject, base: string): Discussion | undefined {
  const [count, url] = [article.count('commentCount'), webUrl(article.text('discussionUrl'), base)];
  return count === undefined && !url ? undefined : defined({ count, url });
}

/** While its coverage has begun and is not over. */
function isLive(article: JsonObject): boolean {
  const start = parseDate(article.text('coverageStartTime') ?? '')?.getTime() ?? Infinity;
  const end = parseDate(article.text('coverageEndTime') ?? '')?.getTime() ?? Infinity;
  return start <= Date.now() && Date.now() < end;
}
