import { media, mediaNamespace } from './media.mjs';
import { cdata, element, emptyTag, lines, openTag } from './xml.mjs';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': mediaNamespace,
};

/** A feed as RSS 2.0 with the modules that news sites use. */
export const rss = {
  contentType: 'application/rss+xml; charset=utf-8',
  write: (feed) =>
    lines([
      '<?xml version="1.0" encoding="utf-8"?>',
      openTag('rss', { version: '2.0', ...namespaces }),
      '<channel>',
      element('title', feed.title),
      element('link', feed.home),
      element('description', feed.description),
      element('language', feed.lang),
      element('lastBuildDate', feed.updated.toUTCString()),
      emptyTag('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.self }),
      feed.stories.map(item),
      '</channel>',
      '</rss>',
    ]),
};

const item = (story) =>
  lines([
    '<item>',
    element('title', story.title),
    element('link', story.url),
    element('guid', story.id, { isPermaLink: 'false' }),
    element('pubDate', story.published.toUTCString()),
    story.updated > story.published && element('atom:updated', story.updated.toISOString()),
    story.authors.map((name) => element('dc:creator', name)),
    element('dc:language', story.lang),
    [story.section, ...story.tags].map((category) => element('category', category)),
    element('description', story.summary),
    story.body && `<content:encoded>${cdata(story.body)}</content:encoded>`,
    media(story),
    '</item>',
  ]);
