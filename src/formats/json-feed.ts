import { NewsError } from '../model/failure.js';
import type { Author, Discussion, Publisher } from '../model/story.js';
import type { JsonObject } from '../text/json-object.js';
import { fold } from '../text/plain-text.js';
import { webUrl } from '../text/url.js';
import { authorNamed } from './author-named.js';
import { defined } from '../text/defined.js';
import type { Draft } from './draft.js';
import { focusAt } from './focus-at.js';
import type { JsonDialect } from './json-dialect.js';
import { html } from './json-text.js';
import { urgencyFrom } from './json-urgency.js';
import type { PictureDraft } from './picture.js';

/** JSON Feed 1.0 and 1.1 (jsonfeed.org), with our own extension `_news`. */
export const jsonFeed: JsonDialect = ({ root, url }) => {
  if (!root.lists('items')) throw new NewsError('unreadable', 'The document has no list of items.', { url });
  const defaults = { authors: authors(root).slice(0, mostAuthors), base: url, lang: root.text('language') };
  return {
    items: root.objects('items'),
    story: (item) => storyOf(item, defaults),
    head: {
      base: url,
      title: html(root.text('title')),
      description: html(root.text('description')),
      url: root.text('home_page_url'),
      logo: root.text('icon') ?? root.text('favicon'),
      lang: root.text('language'),
      updated: [],
      next: root.text('next_url'),
      hub: root
        .objects('hubs')
        .find((hub) => hub.text('type') === 'sse')
        ?.text('url'),
      expired: root.flag('expired') || undefined,
    },
  };
};

/** Of a feed, which are those of each of its items. */
const mostAuthors = 50;

type Defaults = Pick<Draft, 'authors' | 'base' | 'lang'>;

function storyOf(item: JsonObject, defaults: Defaults): Draft | undefined {
  const entries = item.object('_news')?.objects('entries') ?? [];
  const blog = draftOf(item, defaults);
  // entries of a live blog speak its language, and have none in their turn; whose they are is said by themselves or not at all
  const inBlog = { ...defaults, authors: [], lang: blog?.lang };
  return blog && { ...blog, entries: entries.flatMap((entry) => draftOf(entry, inBlog) ?? []) };
}

function draftOf(item: JsonObject, { authors: fallback, base, lang }: Defaults): Draft | undefined {
  const id = item.text('id');
  // 1.1: "If an item doesn't have an id, a feed reader should discard that item"
  if (!id) return undefined;
  const own = authors(item);
  const news = item.object('_news');
  const images = item.objects('attachments').filter((file) => file.text('mime_type')?.startsWith('image/'));
  const sources = [item.text('image'), item.text('banner_image'), ...images.map((file) => file.text('url'))];
  return {
    id,
    urls: [item.text('url'), item.text('external_url')],
    base,
    title: html(item.text('title')),
    summary: html(item.text('summary')),
    body: item.text('content_html') ?? html(item.text('content_text')),
    pictures: [...pictures(news?.object('image'), sources), ...sources.map((src) => ({ src }))],
    authors: own.length ? own : fallback,
    source: publisher(news?.object('source')),
    section: section(news),
    tags: item.texts('tags').map(fold),
    published: [item.text('date_published')],
    updated: [item.text('date_modified')],
    comments: discussion(news?.object('comments')),
    lang: item.text('language') ?? lang,
    ...(news && { extra: extra(news) }),
  };
}

/**
 * Our own extension says what JSON Feed has no word for, in the words of the model: `_news` of an item holds `section`
 * (`null` where it has none in spite of its tags), `kicker`, `sponsored`, `breaking`, `pinned`, `live`, `urgency`, `source`
 * (`name`, `url`), `comments` (`count`, `url`, `open`), `image` (`src`, which the item may give as well, `srcset`, `width`,
 * `height`, `alt`, `caption`, `credit` and `focus` with `x` and `y` from 0 to 1) and `entries`, which are items.
 */
function extra(news: JsonObject): NonNullable<Draft['extra']> {
  const words = (name: string) => fold(news.text(name) ?? '') || undefined;
  return defined({
    kicker: words('kicker'),
    sponsored: words('sponsored'),
    // a feed that says of each story that it is not breaking can say so
    breaking: news.verdict('breaking'),
    pinned: news.verdict('pinned'),
    live: news.verdict('live'),
    urgency: urgencyFrom(news.count('urgency')),
  });
}

function section(news: JsonObject | undefined): string | undefined {
  return news?.value('section') === null ? '' : fold(news?.text('section') ?? '') || undefined;
}

function publisher(source: JsonObject | undefined): Publisher | undefined {
  return authorNamed(source?.text('name'), source?.text('url'))[0];
}

function discussion(comments: JsonObject | undefined): Discussion | undefined {
  return (
    comments &&
    defined({
      count: comments.count('count'),
      url: webUrl(comments.text('url')),
      open: comments.verdict('open'),
    })
  );
}

function pictures(image: JsonObject | undefined, sources: readonly (string | undefined)[]): PictureDraft[] {
  if (!image) return [];
  const point = image.object('focus');
  return [
    {
      src: image.text('src') ?? sources.find(Boolean),
      sizes: sizesIn(image.text('srcset')),
      width: image.text('width'),
      height: image.text('height'),
      alt: image.text('alt'),
      caption: html(image.text('caption')),
      credit: html(image.text('credit')),
      focus: focusAt(point?.number('x'), point?.number('y')),
    },
  ];
}

/** Of a `srcset` as HTML has it, by widths. */
function sizesIn(srcset = ''): PictureDraft['sizes'] {
  return srcset.split(/,\s+/).flatMap((candidate) => {
    const [, src, width] = /^(\S+) (\d+)w$/.exec(candidate) ?? [];
    return src && width ? { src, width: Number(width) } : [];
  });
}

function authors(of: JsonObject): Author[] {
  const people = [...of.objects('authors'), of.object('author')];
  return people.flatMap((author) => authorNamed(author?.text('name'), author?.text('url')));
}
