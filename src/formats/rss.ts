import type { Author, Discussion, Publisher, Story } from '../model/story.js';
import { plainText } from '../text/plain-text.js';
import { imageUrl, webUrl } from '../text/url.js';
import { defined, storyFrom } from './draft.js';
import type { FeedHead } from './format.js';
import { pictureOf } from './picture.js';
import { dateIn } from './xml-date.js';
import type { XmlElement } from './xml-element.js';
import { xmlFormat } from './xml-feed.js';

/** RSS 0.9x and 2.0 (RSS Advisory Board), RSS 0.90 and 1.0 in RDF (purl.org/rss/1.0), with their modules. */
export const rss = xmlFormat({
  name: 'rss',
  root: /<(?:[\w.-]+:)?(?:rss|rdf|channel)(?=[\s>])/i,
  space: '',
  isItem: (name) => name === 'item',
  story,
  head,
});

function story(item: XmlElement): Story | undefined {
  const title = item.child('title', 'media:title', 'dc:title', 'atom:title', 'itunes:title');
  const full = item.child('content:encoded', 'atom:content', 'xhtml:body');
  const short = item.child(
    'description',
    'dc:description',
    'atom:summary',
    'itunes:summary',
    'media:description',
  );
  const body = (full ?? short)?.html;
  return storyFrom({
    id: item.value('guid', 'atom:id', 'dc:identifier') ?? item.attributes.get('rdf:about'),
    url: link(item),
    base: item.base,
    title: plainText(title?.html ?? ''),
    summary: short?.html,
    body,
    image: pictureOf(item, body),
    authors: authors(item),
    source: source(item.child('source')),
    tags: [...item.all('category'), ...item.all('dc:subject')].map((category) => plainText(category.text)),
    published: dateIn(item, 'pubdate', 'dc:date', 'atom:published', 'dcterms:created', 'dcterms:issued'),
    updated: dateIn(item, 'atom:updated', 'dcterms:modified'),
    comments: comments(item),
    lang: item.value('dc:language') ?? item.lang ?? item.parent?.value('language', 'dc:language'),
  });
}

function head(root: XmlElement): FeedHead {
  const channel = root.name === 'channel' ? root : (root.child('channel') ?? root);
  const picture = root.child('image') ?? channel.child('image');
  const logo = imageUrl(
    picture?.value('url') ?? channel.child('itunes:image')?.attributes.get('href'),
    channel.base,
  );
  const next = channel.all('atom:link').find(({ attributes }) => attributes.get('rel') === 'next');
  return defined({
    title: words(channel.child('title', 'dc:title')),
    description: words(channel.child('description', 'dc:description', 'itunes:summary')),
    url: webUrl(link(channel), channel.base),
    image: logo ? { src: logo } : undefined,
    lang: channel.value('language', 'dc:language') ?? channel.lang,
    updated: dateIn(channel, 'lastbuilddate', 'pubdate', 'dc:date', 'atom:updated'),
    next: webUrl(next?.attributes.get('href'), channel.base),
  });
}

function words(element: XmlElement | undefined): string | undefined {
  return (element && plainText(element.html)) || undefined;
}

/** A guid is an address unless it says that it is none (RSS 2.0, `isPermaLink`). */
function link(item: XmlElement): string | undefined {
  const permanent = item
    .all('guid')
    .find(({ attributes }) => attributes.get('ispermalink') !== 'false')?.text;
  const links = item.all('link').map((element) => element.text || element.attributes.get('href'));
  const atom = item
    .all('atom:link')
    .find(({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate');
  const candidates = [
    ...links,
    atom?.attributes.get('href'),
    item.attributes.get('rdf:about'),
    item.value('feedburner:origlink'),
  ];
  return candidates.find((address) => webUrl(address, item.base)) ?? (webUrl(permanent) && permanent);
}

function authors(item: XmlElement): Author[] {
  const names = [...item.all('dc:creator'), ...item.all('author'), ...item.all('itunes:author')].map(
    ({ text }) => name(text),
  );
  const atom = item.all('atom:author').map((author) => plainText(author.value('atom:name') ?? ''));
  return [...new Set([...names, ...atom])].filter(Boolean).map((name) => ({ name }));
}

/** RSS 2.0 has "mail (Name)", others write "Name <mail>" or the name alone. A mail address is nobody's name. */
function name(text: string): string {
  const [, inBrackets] = /\(([^()]+)\)\s*$/.exec(text) ?? [];
  return plainText((inBrackets ?? text).replace(/<?[^\s<>()]+@[^\s<>()]+>?/, ''));
}

function source(element: XmlElement | undefined): Publisher | undefined {
  const name = words(element);
  return name ? defined({ name, url: webUrl(element?.attributes.get('url'), element?.base) }) : undefined;
}

function comments(item: XmlElement): Discussion | undefined {
  const count = item.value('slash:comments');
  const discussion = defined({
    count: count && /^\d{1,9}$/.test(count) ? Number(count) : undefined,
    url: webUrl(item.value('comments'), item.base),
  });
  return Object.keys(discussion).length ? discussion : undefined;
}
