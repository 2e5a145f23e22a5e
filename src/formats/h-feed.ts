import { NewsError } from '../model/failure.js';
import type { Author } from '../model/story.js';
import type { Payload } from '../net/payload.js';
import { attributesIn } from '../text/attributes.js';
import { plainText } from '../text/plain-text.js';
import { webUrl } from '../text/url.js';
import { defined } from '../text/defined.js';
import type { Draft, HeadDraft } from './draft.js';
import type { Format } from './format.js';
import { addressOf, Microformat, wordsOf } from './microformat.js';
import { pageTree } from './page-tree.js';
import type { XmlElement } from './xml-element.js';

/**
 * Entries that a web page marks up for machines: h-feed and h-entry (microformats.org/wiki/h-feed), and hAtom, which they
 * were before. An entry in an entry is one of a live blog.
 */
export const hFeed: Format = { parse };

async function* parse({ url, text }: Payload): AsyncGenerator<readonly Draft[], HeadDraft> {
  let html = '';
  for await (const piece of text) html += piece;
  const base = webUrl(first(html, /<base\s([^<>]*)/i).get('href'), url) ?? url;
  const page = new Microformat(pageTree(html, base));
  const feed = page.inside.find((found) => found.is('h-feed')) ?? page;
  const entries = feed.inside.filter(isEntry);
  if (!entries.length) throw new NewsError('not-a-feed', 'The page marks no entry up.', { url });
  const fallback = authors(feed, base);
  yield entries.map((entry) => storyOf(entry, base, fallback));
  return {
    base,
    title: feed.words('name') ?? /<title[^<>]*>([^<]*)/i.exec(html)?.[1],
    description: feed.words('summary'),
    url: feed.addresses('url')[0],
    lang: first(html, /<html\s([^<>]*)/i).get('lang'),
    updated: [],
    next: [feed, page, ...entries].flatMap((found) => found.addresses('next'))[0],
  };
}

/** The attributes of the first tag of a kind. */
function first(html: string, tag: RegExp): ReadonlyMap<string, string> {
  return attributesIn(tag.exec(html)?.[1] ?? '');
}

function isEntry(found: Microformat): boolean {
  return found.is('h-entry');
}

function storyOf(entry: Microformat, base: string, fallback: readonly Author[]): Draft {
  const inside = entry.inside.filter(isEntry);
  return { ...draftOf(entry, base, fallback), entries: inside.map((inner) => draftOf(inner, base, [])) };
}

function draftOf(entry: Microformat, base: string, fallback: readonly Author[]): Draft {
  const own = authors(entry, base);
  const [content] = entry.all('content');
  const saysNothing = !content && !entry.all('summary').length;
  const comments = entry.all('comment').length;
  const [id] = entry.addresses('uid');
  return {
    id: webUrl(id, base) ?? id,
    urls: [...entry.addresses('url'), entry.element.attribute('href')],
    base,
    // the whole of an entry that has no parts is its name
    title: entry.words('name') ?? (saysNothing ? wordsOf(entry.element) : undefined),
    summary: entry.words('summary'),
    body: content?.xhtml,
    pictures: [...entry.all('featured'), ...entry.all('photo')].map((image) => ({
      src: addressOf(image),
      width: image.attribute('width'),
      height: image.attribute('height'),
      alt: image.attribute('alt'),
    })),
    authors: own.length ? own : fallback,
    tags: entry.all('category').map((category) => plainText(wordsOf(category))),
    published: entry.dates('published'),
    updated: entry.dates('updated'),
    comments: comments ? { count: comments } : undefined,
  };
}

function authors(of: Microformat, base: string): Author[] {
  return of
    .all('author')
    .map((element) => author(element, base))
    .filter(({ name }) => name);
}

/** A card, or just a name. */
function author(element: XmlElement, base: string): Author {
  const card = new Microformat(element);
  const name = plainText(card.words('name') ?? wordsOf(element));
  return defined({ name, url: webUrl(card.addresses('url')[0] ?? element.attribute('href'), base) });
}
