import type { Author, Publisher, Story } from '../model/story.js';
import { plainText } from '../text/plain-text.js';
import { imageUrl } from '../text/url.js';
import { atomLink } from './atom-link.js';
import { atomHtml } from './atom-text.js';
import { defined, storyFrom } from './draft.js';
import type { FeedHead } from './format.js';
import { authorsOf } from './xml-authors.js';
import { dateIn } from './xml-date.js';
import { discussionOf } from './xml-discussion.js';
import type { XmlElement } from './xml-element.js';
import { xmlFormat } from './xml-feed.js';
import { pictureOf } from './xml-picture.js';
import { tagsOf } from './xml-tags.js';

/** Atom 1.0 (RFC 4287) with threads (RFC 4685) and paging (RFC 5005), and Atom 0.3. */
export const atom = xmlFormat({
  root: /(?:^|:)(?:feed|entry)$/,
  space: 'atom',
  item: 'atom:entry',
  story,
  head,
});

function story(entry: XmlElement): Story | undefined {
  const title = entry.child('atom:title', 'media:title', 'dc:title');
  const short = entry.child('atom:summary', 'media:description', 'dc:description');
  const full = entry.child('atom:content', 'content:encoded') ?? short;
  const body = full && atomHtml(full);
  return storyFrom({
    id: entry.value('atom:id'),
    url: atomLink(entry, 'alternate') ?? full?.attribute('src'),
    base: entry.base,
    title: title && atomHtml(title),
    summary: short && atomHtml(short),
    body,
    image: pictureOf(entry, body),
    authors: authors(entry),
    source: publisher(entry.child('atom:source')),
    tags: tagsOf(entry),
    published: dateIn(entry, 'atom:published', 'atom:issued', 'atom:created', 'dc:date'),
    updated: dateIn(entry, 'atom:updated', 'atom:modified'),
    comments: discussionOf(entry),
    lang: (title ?? short ?? full ?? entry).lang,
  });
}

function head(feed: XmlElement): FeedHead {
  const logo = feed.child('atom:logo', 'atom:icon');
  const src = imageUrl(logo?.text, logo?.base);
  return defined({
    title: words(feed, 'atom:title'),
    description: words(feed, 'atom:subtitle', 'atom:tagline'),
    url: atomLink(feed, 'alternate'),
    image: src ? { src } : undefined,
    lang: feed.lang || undefined,
    updated: dateIn(feed, 'atom:updated', 'atom:modified'),
    next: atomLink(feed, 'next'),
  });
}

function words(element: XmlElement, ...names: string[]): string | undefined {
  const found = element.child(...names);
  return (found && plainText(atomHtml(found))) || undefined;
}

/** Those of the entry, else of the feed that it was taken from, else of this feed (RFC 4287 4.2.1). */
function authors(entry: XmlElement): Author[] {
  for (const home of [entry, entry.child('atom:source'), entry.parent]) {
    const found = home ? authorsOf(home) : [];
    if (found.length) return found;
  }
  return [];
}

function publisher(source: XmlElement | undefined): Publisher | undefined {
  const name = source && words(source, 'atom:title');
  return name ? defined({ name, url: atomLink(source, 'alternate') }) : undefined;
}
