import type { Image } from '../model/story.js';
import { plainText } from '../text/plain-text.js';
import { defined } from './draft.js';
import { picture, pictureIn } from './picture.js';
import type { XmlElement } from './xml-element.js';

/**
 * The picture of an item of RSS or Atom: the widest of Media RSS, else its thumbnail, else an enclosure or that of the
 * podcast module, else the first one in the text.
 * @param html where to look last
 */
export function pictureOf(item: XmlElement, html = ''): Image | undefined {
  // Media RSS 1.5: media stand in the item or in a group, with what describes them inside, beside or above
  const homes = [item, ...item.all('media:group', 'media:content')];
  const media = homes.flatMap((home) => home.all(...ranks.keys())).filter(isPicture);
  for (const found of media.sort((a, b) => rank(b) - rank(a))) {
    const image = picture(found.attributes, found.base);
    const words = (name: string) => {
      const text = [found, ...homes].map((home) => home.value(name)).find(Boolean);
      return plainText(text ?? '') || undefined;
    };
    if (image)
      return defined({ ...image, caption: words('media:description'), credit: words('media:credit') });
  }
  return pictureIn(html, item.base);
}

/** What may be a picture, with more than any width between one kind and the next. */
const ranks = new Map([
  ['media:content', 2e6],
  ['media:thumbnail', 1e6],
  ['enclosure', 0],
  ['atom:link', 0],
  ['itunes:image', 0],
]);

function rank({ name, attributes }: XmlElement): number {
  return (ranks.get(name) ?? 0) + (Number(attributes.get('width')) || 0);
}

function isPicture(media: XmlElement): boolean {
  if (media.name === 'atom:link' && media.attribute('rel') !== 'enclosure') return false;
  const kind = media.attribute('medium') ?? media.attribute('type');
  const address = media.attribute('url') ?? media.attribute('href') ?? '';
  return kind?.startsWith('image') ?? (isAlways.test(media.name) || extension.test(address));
}

const isAlways = /thumbnail|itunes/;
const extension = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;
