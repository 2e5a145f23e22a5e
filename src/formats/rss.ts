import type { Publisher, Story } from '../model/story.js';
import { plainText } from '../text/plain-text.js';
import { imageUrl, webUrl } from '../text/url.js';
import { atomLink } from './atom-link.js';
import { defined, storyFrom } from './draft.js';
import type { FeedHead } from './format.js';
import { authorsOf } from './xml-authors.js';
import { dateIn } from './xml-date.js';
import { discussionOf } from './xml-discussion.js';
import type { XmlElement } from './xml-element.js';
import { xmlFormat } from './xml-feed.js';
import { pictureOf } from './xml-picture.js';
import { tagsOf } from './xml-tags.js';

/** RSS 0.9x and 2.0 (RSS Advisory Board), RSS 0.90 and 1.0 in RDF (purl.org/rss/1.0), with their modules. */
export const rss = xmlFormat({
  root: /(?:^|:)(?:rss|rdf|channel)$/,
  space: '',
  item: 'item',
  story,
  head,
});

function story(item: XmlElement): Story | undefined {
  const title = item.child('title', 'media:title', 'dc:title', 'atom:title', 'itunes:title');
  const full = item.child('content:encoded', 'atom:content', 'xhtml:body', 'body', 'fullitem');
  const short = item.child(
    'description',
    'dc:description',
    'atom:summary',
    'itunes:summary',
    'media:description',
    'abstract',
  );
  const body = (full ?? short)?.html;
  return storyFrom({
    id: item.value('guid', 'atom:id', 'dc:identifier') ?? item.attribute('rdf:about'),
    url: link(item),
    base: item.base,
    title: title?.html,
    summary: short?.html,
    body,
    image: pictureOf(item, body),
    authors: authorsOf(item),
    source: source(item.child('source')),
    tags: tagsOf(item),
    published: dateIn(item, 'pubdate', 'dc:date', 'atom:published', 'dcterms:created', 'dcterms:issued'),
    updated: dateIn(item, 'atom:updated', 'dcterms:modified', 'dc:date'),
    comments: discussionOf(item),
    lang: item.value('dc:language') ?? (title ?? short ?? full)?.lang ?? language(item.parent),
  });
}

function head(root: XmlElement): FeedHead {
  const channel = channelOf(root);
  const logo = root.child('image')?.value('url') ?? channel.child('image')?.value('url');
  const src = imageUrl(logo ?? channel.child('itunes:image')?.attribute('href'), channel.base);
  return defined({
    title: words(channel.child('title', 'dc:title')),
    description: words(channel.child('description', 'dc:description', 'itunes:summary')),
    url: webUrl(link(channel), channel.base),
    image: src ? { src } : undefined,
    lang: language(channel),
    updated: dateIn(channel, 'lastbuilddate', 'pubdate', 'dc:date', 'atom:updated'),
    next: atomLink(channel, 'next'),
  });
}

/** In RDF the channel stands beside its items. */
function channelOf(element: XmlElement): XmlElement {
  return element.child('channel') ?? element;
}

function language(home: XmlElement | undefined): string | undefined {
  const channel = home && channelOf(home);
  return channel?.value('language', 'dc:language') ?? channel?.lang;
}

/** A guid is an address unless it says that it is none (RSS 2.0, `isPermaLink`). */
function link(item: XmlElement): string | undefined {
  const candidates = [
    ...item.all('link').map((link) => link.text || link.attribute('href')),
    atomLink(item, 'alternate'),
    item.attribute('rdf:about') ?? item.attribute('href'),
    item.value('feedburner:origlink'),
  ];
  const guid = item.child('guid');
  const permanent = guid?.attribute('ispermalink') === 'false' ? undefined : webUrl(guid?.text);
  return candidates.find((address) => webUrl(address, item.base)) ?? permanent;
}

function source(element: XmlElement | undefined): Publisher | undefined {
  const name = words(element);
  return name ? defined({ name, url: webUrl(element?.attribute('url'), element?.base) }) : undefined;
}

function words(element: XmlElement | undefined): string | undefined {
  return plainText(element?.html ?? '') || undefined;
}
