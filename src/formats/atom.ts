import type { Author, Publisher } from '../model/story.js';
import { plainText } from '../text/plain-text.js';
import { atomLink } from './atom-link.js';
import { atomHtml } from './atom-text.js';
import { defined } from '../text/defined.js';
import type { Draft, HeadDraft } from './draft.js';
import { authorsOf } from './xml-authors.js';
import { discussionOf } from './xml-discussion.js';
import type { XmlElement } from './xml-element.js';
import { xmlFormat } from './xml-feed.js';
import { picturesOf } from './xml-pictures.js';
import { tagsOf } from './xml-tags.js';

/** Atom 1.0 (RFC 4287) with threads (RFC 4685) and paging (RFC 5005), and Atom 0.3. */
export const atom = xmlFormat({
  root: /(?:^|:)(?:feed|entry)$/,
  space: 'atom',
  item: 'atom:entry',
  story,
  head,
});

function story(entry: XmlElement): Draft {
  const title = entry.child('atom:title', 'media:title', 'dc:title');
  const short = entry.child('atom:summary', 'media:description', 'dc:description');
  const full = entry.child('atom:content', 'content:encoded') ?? short;
  return {
    id: entry.value('atom:id'),
    urls: [atomLink(entry, 'alternate'), full?.attribute('src')],
    base: entry.base,
    title: atomHtml(title),
    summary: atomHtml(short),
    body: atomHtml(full),
    pictures: picturesOf(entry),
    authors: authors(entry),
    source: publisher(entry.child('atom:source')),
    tags: tagsOf(entry),
    published: entry.values('atom:published', 'atom:issued', 'atom:created', 'dc:date'),
    updated: entry.values('atom:updated', 'atom:modified'),
    comments: discussionOf(entry),
    lang: (title ?? short ?? full ?? entry).lang,
  };
}

function head(feed: XmlElement): HeadDraft {
  return {
    base: feed.base,
    title: atomHtml(feed.child('atom:title')),
    description: atomHtml(feed.child('atom:subtitle', 'atom:tagline')),
    url: atomLink(feed, 'alternate'),
    logo: feed.value('atom:logo', 'atom:icon'),
    lang: feed.lang,
    updated: feed.values('atom:updated', 'atom:modified'),
    next: atomLink(feed, 'next'),
  };
}

/** Those of the entry, else of the feed that it was taken from, else of this feed (RFC 4287 4.2.1). */
function authors(entry: XmlElement): readonly Author[] {
  for (const home of [entry, entry.child('atom:source'), entry.parent]) {
    const found = home ? authorsOf(home) : [];
    if (found.length) return found;
  }
  return [];
}

function publisher(source: XmlElement | undefined): Publisher | undefined {
  const name = plainText(atomHtml(source?.child('atom:title')));
  return source && name ? defined({ name, url: atomLink(source, 'alternate') }) : undefined;
}
