import type { JsonObject } from '../text/json-object.js';
import { html } from './json-text.js';
import type { PictureDraft } from './picture.js';
import { type Rendition, sizedPicture } from './sized-picture.js';

/** The pictures of an item, its main one first; else the thumbnail. */
export function guardianPictures(item: JsonObject): PictureDraft[] {
  const images = item.objects('elements').filter((element) => element.text('type') === 'image');
  const main = images.filter((element) => element.text('relation') === 'main');
  return [...main, ...images]
    .slice(0, enough)
    .map(pictureFrom)
    .concat({ src: item.object('fields')?.text('thumbnail') });
}

/** The first that can be shown is. */
const enough = 9;

/** Each asset of an element is one size of its picture. */
function pictureFrom(element: JsonObject): PictureDraft {
  const assets = element.objects('assets');
  const words = assets[0]?.object('typeData');
  return {
    ...sizedPicture(assets.map(rendition)),
    alt: words?.text('altText'),
    caption: words?.text('caption'),
    credit: html(words?.text('credit') ?? words?.text('photographer')),
  };
}

function rendition(asset: JsonObject): Rendition {
  const data = asset.object('typeData');
  return {
    src: data?.text('secureFile') ?? asset.text('file'),
    width: data?.text('width'),
    height: data?.text('height'),
  };
}
