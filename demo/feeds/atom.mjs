import { media, mediaNamespace } from './media.mjs';
import { element, emptyTag, lines, openTag } from './xml.mjs';

/** A feed as Atom 1.0 (RFC 4287). */
export const atom = {
  contentType: 'application/atom+xml; charset=utf-8',
  write: (feed) =>
    lines([
      '<?xml version="1.0" encoding="utf-8"?>',
      openTag('feed', {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:media': mediaNamespace,
        'xml:lang': feed.lang,
      }),
      element('title', feed.title),
      element('subtitle', feed.description),
      element('id', feed.self),
      element('updated', feed.updated.toISOString()),
      emptyTag('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      emptyTag('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      `<author>${element('name', feed.publisher)}</author>`,
      feed.stories.map((story) => entry(story, feed)),
      '</feed>',
    ]),
};

const entry = (story, feed) =>
  lines([
    openTag('entry', { 'xml:lang': story.lang === feed.lang ? undefined : story.lang }),
    element('title', story.title, { type: 'text' }),
    element('id', story.id),
    emptyTag('link', { rel: 'alternate', type: 'text/html', href: story.url }),
    element('published', story.published.toISOString()),
    element('updated', story.updated.toISOString()),
    story.authors.map((name) => `<author>${element('name', name)}</author>`),
    [story.section, ...story.tags].map((term) => emptyTag('category', { term, label: term })),
    element('summary', story.summary, { type: 'text' }),
    element('content', story.body, { type: 'html' }),
    media(story),
    '</entry>',
  ]);
