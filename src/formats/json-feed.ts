import { NewsError } from '../model/failure.js';
import type { Author, Discussion, Publisher } from '../model/story.js';
import type { Payload } from '../net/payload.js';
import { escapeHtml } from '../text/entities.js';
import { fold } from '../text/plain-text.js';
import { webUrl } from '../text/url.js';
import { defined } from './defined.js';
import type { Draft, HeadDraft } from './draft.js';
import type { Format } from './format.js';
import { JsonObject } from '../text/json-object.js';
import type { PictureDraft } from './picture.js';

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
export const jsonFeed: Format = { parse };

async function* parse(payload: Payload): AsyncGenerator<readonly Draft[], HeadDraft> {
  const feed = await document(payload);
  const defaults = { authors: authors(feed), base: payload.url, lang: feed.text('language') };
  // 1.1: "If an item doesn't have an id, a feed reader should discard that item"
  const items = feed.objects('items').filter((item) => item.text('id'));
  yield items.map((item) => ({ ...story(item, defaults), entries: entries(item, defaults) }));
  return head(feed, payload.url);
}

async function document({ url, text }: Payload): Promise<JsonObject> {
  let json = '';
  for await (const piece of text) json += piece;
  try {
    const feed = JsonObject.from(JSON.parse(json));
    if (feed?.lists('items')) return feed;
  } catch (cause) {
    throw new NewsError('unreadable', 'The document is not well-formed JSON.', { url, cause });
  }
  throw new NewsError('unreadable', 'The document has no list of items.', { url });
}

type Defaults = Pick<Draft, 'authors' | 'base' | 'lang'>;

function story(item: JsonObject, defaults: Defaults): Draft {
  const own = authors(item);
  const news = item.object('_news');
  const images = item.objects('attachments').filter((file) => file.text('mime_type')?.startsWith('image/'));
  const sources = [item.text('image'), item.text('banner_image'), ...images.map((file) => file.text('url'))];
  return {
    id: item.text('id'),
    urls: [item.text('url'), item.text('external_url')],
    base: defaults.base,
    title: html(item.text('title')),
    summary: html(item.text('summary')),
    body: item.text('content_html') ?? html(item.text('content_text')),
    pictures: [...pictures(news?.object('image'), sources[0]), ...sources.map((src) => ({ src }))],
    authors: own.length ? own : defaults.authors,
    source: publisher(news?.object('source')),
    tags: item.texts('tags').map(fold),
    published: [item.text('date_published')],
    updated: [item.text('date_modified')],
    comments: discussion(news?.object('comments')),
    lang: item.text('language') ?? defaults.lang,
    ...(news && { extra: extra(news) }),
  };
}

/** Our own extension says what JSON Feed has no word for, in the words of the model. */
function extra(news: JsonObject): NonNullable<Draft['extra']> {
  const words = (name: string) => fold(news.text(name) ?? '') || undefined;
  const flag = (name: string) => news.flag(name) || undefined;
  const urgency = news.number('urgency') ?? 0;
  return defined({
    section: words('section'),
    kicker: words('kicker'),
    sponsored: words('sponsored'),
    breaking: flag('breaking'),
    pinned: flag('pinned'),
    live: flag('live'),
    urgency: urgency >= 1 && urgency <= 9 ? urgency : undefined,
  });
}

function publisher(source: JsonObject | undefined): Publisher | undefined {
  const name = fold(source?.text('name') ?? '');
  return name ? defined({ name, url: webUrl(source?.text('url')) }) : undefined;
}

function discussion(comments: JsonObject | undefined): Discussion | undefined {
  return (
    comments &&
    defined({
      count: comments.number('count'),
      url: webUrl(comments.text('url')),
      open: comments.yesOrNo('open'),
    })
  );
}

/** Entries of a live blog; those have none in their turn. */
function entries(item: JsonObject, defaults: Defaults): Draft[] {
  const found = item.object('_news')?.objects('entries') ?? [];
  return found.filter((entry) => entry.text('id')).map((entry) => story(entry, defaults));
}

function pictures(image: JsonObject | undefined, src: string | undefined): PictureDraft[] {
  if (!image) return [];
  const point = image.object('focus');
  const [x = -1, y = -1] = [point?.number('x'), point?.number('y')];
  return [
    {
      src: image.text('src') ?? src,
      width: image.text('width'),
      height: image.text('height'),
      alt: image.text('alt'),
      caption: html(image.text('caption')),
      credit: html(image.text('credit')),
      focus: Math.min(x, y) >= 0 && Math.max(x, y) <= 1 ? { x, y } : undefined,
    },
  ];
}

function head(feed: JsonObject, base: string): HeadDraft {
  return {
    base,
    title: html(feed.text('title')),
    description: html(feed.text('description')),
    url: feed.text('home_page_url'),
    logo: feed.text('icon') ?? feed.text('favicon'),
    lang: feed.text('language'),
    updated: [],
    next: feed.text('next_url'),
    expired: feed.flag('expired') || undefined,
  };
}

function html(text: string | undefined): string | undefined {
  return text && escapeHtml(text);
}

function authors(of: JsonObject): Author[] {
  return [...of.objects('authors'), of.object('author')].flatMap((author) => {
    const name = fold(author?.text('name') ?? '');
    return name ? [defined({ name, url: webUrl(author?.text('url')) })] : [];
  });
}
