import { NewsError } from '../model/failure.js';
import type { Author, Image, Story } from '../model/story.js';
import type { Payload } from '../net/payload.js';
import { parseDate } from '../text/dates.js';
import { escapeHtml } from '../text/entities.js';
import { fold } from '../text/plain-text.js';
import { imageUrl, webUrl } from '../text/url.js';
import { defined, storyFrom } from './draft.js';
import type { FeedHead, Format } from './format.js';
import { JsonObject } from './json-value.js';
import { pictureIn } from './picture.js';

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
export const jsonFeed: Format = { parse };

async function* parse(payload: Payload): AsyncGenerator<readonly Story[], FeedHead> {
  const feed = await document(payload);
  const defaults = authors(feed);
  yield feed
    .objects('items')
    .map((item) => story(item, feed, defaults, payload.url))
    .filter((story) => story !== undefined);
  return head(feed, payload.url);
}

async function document(payload: Payload): Promise<JsonObject> {
  let text = '';
  for await (const piece of payload.text) text += piece;
  try {
    const feed = JsonObject.from(JSON.parse(text));
    if (feed?.lists('items')) return feed;
  } catch (cause) {
    throw new NewsError('unreadable', 'The document is not well-formed JSON.', { url: payload.url, cause });
  }
  throw new NewsError('unreadable', 'The document has no list of items.', { url: payload.url });
}

function story(
  item: JsonObject,
  feed: JsonObject,
  defaults: readonly Author[],
  base: string,
): Story | undefined {
  const id = item.text('id');
  // 1.1: "If an item doesn't have an id, a feed reader should discard that item"
  if (!id) return undefined;
  const body = item.text('content_html') ?? html(item.text('content_text'));
  const own = authors(item);
  return storyFrom({
    id,
    url: item.text('url') ?? item.text('external_url'),
    base,
    title: html(item.text('title')),
    summary: html(item.text('summary')),
    body,
    image: picture(item, base) ?? pictureIn(body ?? '', base),
    authors: own.length ? own : defaults,
    tags: item.texts('tags').map(fold),
    published: parseDate(item.text('date_published') ?? ''),
    updated: parseDate(item.text('date_modified') ?? ''),
    lang: item.text('language') ?? feed.text('language'),
  });
}

function html(text: string | undefined): string | undefined {
  return text && escapeHtml(text);
}

function head(feed: JsonObject, base: string): FeedHead {
  const logo = imageUrl(feed.text('icon') ?? feed.text('favicon'), base);
  return defined({
    title: words(feed.text('title')),
    description: words(feed.text('description')),
    url: webUrl(feed.text('home_page_url'), base),
    image: logo ? { src: logo } : undefined,
    lang: feed.text('language'),
    next: webUrl(feed.text('next_url'), base),
    expired: feed.flag('expired') || undefined,
  });
}

function words(text: string | undefined): string | undefined {
  return (text && fold(text)) || undefined;
}

function authors(of: JsonObject): Author[] {
  const people = [...of.objects('authors'), of.object('author')].map((author) => {
    const name = words(author?.text('name'));
    return name ? defined({ name, url: webUrl(author?.text('url')) }) : undefined;
  });
  return people.filter((author) => author !== undefined);
}

function picture(item: JsonObject, base: string): Image | undefined {
  const attachment = item.objects('attachments').find((file) => file.text('mime_type')?.startsWith('image/'));
  const src = imageUrl(item.text('image') ?? item.text('banner_image') ?? attachment?.text('url'), base);
  return src ? { src } : undefined;
}
