import type { Publisher } from '../model/story.js';
import { plainText } from '../text/plain-text.js';
import { webUrl } from '../text/url.js';
import { atomLink } from './atom-link.js';
import { defined } from '../text/defined.js';
import type { Draft, HeadDraft } from './draft.js';
import { authorsOf } from './xml-authors.js';
import { discussionOf } from './xml-discussion.js';
import type { XmlElement } from './xml-element.js';
import { xmlFormat } from './xml-feed.js';
import { firstLook } from './xml-first-look.js';
import { picturesOf } from './xml-pictures.js';
import { tagsOf } from './xml-tags.js';

/** RSS 0.9x and 2.0 (RSS Advisory Board), RSS 0.90 and 1.0 in RDF (purl.org/rss/1.0), with their modules; and CDF. */
export const rss = xmlFormat({
  root: /(?:^|:)(?:rss|rdf|channel)$/,
  space: '',
  item: 'item',
  story,
  head,
});

function story(item: XmlElement): Draft {
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
  const { site, lang } = (item.parent && sharedBy(item.parent)) ?? {};
  return {
    id: item.value('guid', 'atom:id', 'dc:identifier') ?? item.attribute('rdf:about'),
    urls: [...links(item), permanentLink(item.child('guid'))],
    // publishers mean their site, which need not be where the feed is
    base: site ?? item.base,
    title: title?.html,
    summary: short?.html,
    body: (full ?? short)?.html,
    pictures: picturesOf(item),
    authors: authorsOf(item),
    source: source(item.child('source')),
    tags: tagsOf(item),
    published: item.values('pubdate', 'dc:date', 'atom:published', 'dcterms:created', 'dcterms:issued'),
    updated: item.values('atom:updated', 'dcterms:modified', 'dc:date'),
    comments: discussionOf(item),
    lang: item.value('dc:language') ?? (title ?? short ?? full)?.lang ?? lang,
  };
}

/** What a channel says for all of its items. */
const sharedBy = firstLook((parent) => {
  const channel = channelOf(parent);
  return { site: webUrl(channel.value('link'), channel.base), lang: language(channel) };
});

function head(root: XmlElement): HeadDraft {
  const channel = channelOf(root);
  const logo = root.child('image')?.value('url') ?? channel.child('image')?.value('url');
  return {
    base: channel.base,
    title: channel.child('title', 'dc:title')?.html,
    description: channel.child('description', 'dc:description', 'itunes:summary')?.html,
    url: links(channel).find((address) => webUrl(address, channel.base)),
    logo: logo ?? channel.child('itunes:image')?.attribute('href'),
    lang: language(channel),
    updated: channel.values('lastbuilddate', 'pubdate', 'dc:date', 'atom:updated'),
    next: atomLink(channel, 'next'),
  };
}

/** In RDF the channel stands beside its items. */
function channelOf(element: XmlElement): XmlElement {
  return element.child('channel') ?? element;
}

function language(channel: XmlElement): string | undefined {
  return channel.value('language', 'dc:language') ?? channel.lang;
}

function links(item: XmlElement): (string | undefined)[] {
  return [
    ...item.all('link').map((link) => link.text || link.attribute('href')),
    atomLink(item, 'alternate'),
    item.attribute('rdf:about') ?? item.attribute('href'),
    item.value('feedburner:origlink'),
  ];
}

/** A guid is an address unless it says that it is none (RSS 2.0, `isPermaLink`). */
function permanentLink(guid: XmlElement | undefined): string | undefined {
  return /false/i.test(guid?.attribute('ispermalink') ?? '') ? undefined : webUrl(guid?.text);
}

function source(element: XmlElement | undefined): Publisher | undefined {
  const name = plainText(element?.html ?? '');
  return name ? defined({ name, url: webUrl(element?.attribute('url'), element?.base) }) : undefined;
}
