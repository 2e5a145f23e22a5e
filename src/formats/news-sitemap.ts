import { plainText } from '../text/plain-text.js';
import type { Draft } from './draft.js';
import type { XmlElement } from './xml-element.js';
import { xmlFormat } from './xml-feed.js';

/**
 * News sitemaps (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap) with pictures (…/image-sitemaps).
 * Addresses without news are not read, and an index of sitemaps is not followed.
 */
export const newsSitemap = xmlFormat({
  root: /(?:^|:)urlset$/,
  space: '',
  item: 'url',
  story,
  head: (root) => ({ base: root.base, updated: [] }),
});

function story(item: XmlElement): Draft {
  const news = item.child('news:news');
  const publication = news?.child('news:publication');
  const name = plainText(publication?.value('news:name') ?? '');
  const keywords = news?.value('news:keywords')?.split(',') ?? [];
  return {
    urls: news ? [item.value('loc')] : [],
    base: item.base,
    title: news?.child('news:title')?.html,
    pictures: item.all('image:image').map((image) => ({
      src: image.value('image:loc'),
      caption: image.child('image:caption', 'image:title')?.html,
    })),
    authors: [],
    source: name ? { name } : undefined,
    tags: keywords.map(plainText),
    published: [news?.value('news:publication_date')],
    updated: [item.value('lastmod')],
    lang: publication?.value('news:language'),
  };
}
