import type { JsonObject } from '../text/json-object.js';
import { fold } from '../text/plain-text.js';
import { authorNamed } from './author-named.js';
import { defined } from '../text/defined.js';
import type { Draft } from './draft.js';
import type { JsonDialect } from './json-dialect.js';
import { html } from './json-text.js';
import type { PictureDraft } from './picture.js';
import { sizedPicture } from './sized-picture.js';

/**
 * The Top Stories API v2 of The New York Times (developer.nytimes.com; github.com/nytimes/public_api_specs). All of it in
 * one page.
 */
export const nytimes: JsonDialect = ({ root, items, url }) => ({
  items,
  story: (item) => storyOf(item, url),
  head: {
    base: url,
    title: html(root.text('section')),
    // its terms of use want it shown
    description: html(root.text('copyright')),
    updated: [root.text('last_updated')],
  },
});

function storyOf(item: JsonObject, base: string): Draft | undefined {
  // promotions without a headline stand among the stories
  if (!item.text('title')) return undefined;
  const words = (name: string) => fold(item.text(name) ?? '') || undefined;
  return {
    id: item.text('uri') ?? item.text('url'),
    urls: [item.text('url'), item.text('short_url')],
    base,
    title: html(item.text('title')),
    summary: html(item.text('abstract')),
    pictures: [pictureFrom(item.objects('multimedia'))],
    authors: authorNamed(item.text('byline')?.replace(/^by\s+/i, '')),
    section: words('section') ?? '',
    tags: facets.flatMap((facet) => item.texts(facet)).map(fold),
    published: [item.text('published_date'), item.text('created_date')],
    updated: [item.text('updated_date')],
    extra: defined({ kicker: words('kicker') }),
  };
}

const facets = ['des_facet', 'org_facet', 'per_facet', 'geo_facet'];

/** All are one picture, some of them cut to another shape. */
function pictureFrom(multimedia: readonly JsonObject[]): PictureDraft {
  const images = multimedia.filter((medium) => medium.text('type') !== 'video');
  const renditions = images.map((image) => ({
    src: image.text('url'),
    width: image.text('width'),
    height: image.text('height'),
  }));
  return {
    ...sizedPicture(renditions),
    caption: html(images[0]?.text('caption')),
    credit: html(images[0]?.text('copyright')),
  };
}
