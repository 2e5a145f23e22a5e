import type { Author, Discussion, Publisher, Story } from '../model/story.js';
import { plainText } from '../text/plain-text.js';
import { imageUrl, webUrl } from '../text/url.js';
import { atomHtml } from './atom-text.js';
import { defined, storyFrom } from './draft.js';
import type { FeedHead } from './format.js';
import { pictureOf } from './picture.js';
import { dateIn } from './xml-date.js';
import type { XmlElement } from './xml-element.js';
import { xmlFormat } from './xml-feed.js';

/** Atom 1.0 (RFC 4287) with threads (RFC 4685) and paging (RFC 5005), and Atom 0.3. */
export const atom = xmlFormat({
  name: 'atom',
  root: /<(?:[\w.-]+:)?(?:feed|entry)(?=[\s>])/i,
  space: 'atom',
  isItem: (name) => name === 'atom:entry',
  story,
  head,
});

function story(entry: XmlElement): Story | undefined {
  const body = html(entry, 'atom:content') ?? html(entry, 'atom:summary') ?? entry.value('content:encoded');
  return storyFrom({
    id: entry.value('atom:id'),
    url: link(entry, 'alternate') ?? entry.child('atom:content')?.attributes.get('src'),
    base: entry.base,
    title: words(entry, 'atom:title', 'media:title', 'dc:title'),
    summary: html(entry, 'atom:summary', 'media:description', 'dc:description'),
    body,
    image: pictureOf(entry, body),
    authors: authors(entry),
    source: publisher(entry.child('atom:source')),
    tags: [
      ...entry
        .all('atom:category')
        .map(({ attributes }) => attributes.get('label') ?? attributes.get('term') ?? ''),
      ...entry.all('dc:subject').map(({ text }) => text),
    ],
    published: dateIn(entry, 'atom:published', 'atom:issued', 'atom:created', 'dc:date'),
    updated: dateIn(entry, 'atom:updated', 'atom:modified'),
    comments: comments(entry),
    lang: entry.child('atom:title')?.lang ?? entry.lang,
  });
}

function head(feed: XmlElement): FeedHead {
  const logo = imageUrl(feed.value('atom:logo', 'atom:icon'), feed.base);
  return defined({
    title: words(feed, 'atom:title'),
    description: words(feed, 'atom:subtitle', 'atom:tagline'),
    url: webUrl(link(feed, 'alternate'), feed.base),
    image: logo ? { src: logo } : undefined,
    lang: feed.lang,
    updated: dateIn(feed, 'atom:updated', 'atom:modified'),
    next: webUrl(link(feed, 'next'), feed.base),
  });
}

function html(element: XmlElement, ...names: string[]): string | undefined {
  const found = element.child(...names);
  return (found && atomHtml(found)) || undefined;
}

function words(element: XmlElement, ...names: string[]): string | undefined {
  return plainText(html(element, ...names) ?? '') || undefined;
}

/** Among several the one that says it is a web page (RFC 4287 4.1.1). */
function link(element: XmlElement, rel: string): string | undefined {
  const links = element
    .all('atom:link')
    .filter(({ attributes }) => (attributes.get('rel') ?? 'alternate') === rel);
  const page = links.find(({ attributes }) => attributes.get('type')?.includes('html')) ?? links[0];
  return webUrl(page?.attributes.get('href') ?? page?.text, page?.base);
}

/** Those of the entry, else of the feed that it was taken from, else of this feed (RFC 4287 4.2.1). */
function authors(entry: XmlElement): Author[] {
  const homes = [entry, entry.child('atom:source'), entry.parent];
  for (const home of homes) {
    const people = home
      ?.all('atom:author')
      .map(person)
      .filter((author) => author !== undefined);
    if (people?.length) return people;
  }
  return entry.all('dc:creator').map(({ text }) => ({ name: plainText(text) }));
}

function person(element: XmlElement): Author | undefined {
  const name = plainText(element.value('atom:name') ?? '');
  const url = webUrl(element.value('atom:uri', 'atom:url'), element.base);
  return name ? defined({ name, url }) : undefined;
}

function publisher(source: XmlElement | undefined): Publisher | undefined {
  const name = source && words(source, 'atom:title');
  return name ? defined({ name, url: link(source, 'alternate') }) : undefined;
}

function comments(entry: XmlElement): Discussion | undefined {
  const replies = entry.all('atom:link').find(({ attributes }) => attributes.get('rel') === 'replies');
  const count = replies?.attributes.get('thr:count') ?? entry.value('thr:total', 'slash:comments');
  const url = webUrl(replies?.attributes.get('href'), entry.base);
  if (!url && !count) return undefined;
  return defined({ url, count: count && /^\d{1,9}$/.test(count) ? Number(count) : undefined });
}
