import type { PictureDraft } from './picture.js';
import type { XmlElement } from './xml-element.js';

/**
 * The pictures of an item of RSS or Atom, the best one first: those of Media RSS by width, then its thumbnails, then
 * enclosures and that of the podcast module.
 */
export function picturesOf(item: XmlElement): PictureDraft[] {
  // Media RSS 1.5: media stand in the item or in a group, with what describes them inside, beside or above
  const homes = [item, ...item.all('media:group', 'media:content')];
  return homes
    .flatMap((home) => home.all('media:content', 'media:thumbnail', 'enclosure', 'atom:link', 'itunes:image'))
    .filter(isPicture)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, enough)
    .map((found) => {
      const words = (name: string) => [found, ...homes].map((home) => home.value(name)).find(Boolean);
      return {
        src: addressOf(found),
        base: found.base,
        width: found.attribute('width'),
        height: found.attribute('height'),
        caption: words('media:description'),
        credit: words('media:credit'),
      };
    });
}

/** Whoever offers more wants to keep us busy. */
const enough = 9;

/** What an element is worth before another one of its kind: more than any width. */
const ranks = new Map([
  ['media:content', 2e6],
  ['media:thumbnail', 1e6],
]);

function rank({ name, attributes }: XmlElement): number {
  return (ranks.get(name) ?? 0) + (Number(attributes.get('width')) || 0);
}

function isPicture(media: XmlElement): boolean {
  if (media.name === 'atom:link' && media.attribute('rel') !== 'enclosure') return false;
  const kind = media.attribute('medium') ?? media.attribute('type');
  return kind?.startsWith('image') ?? (always.test(media.name) || extension.test(addressOf(media) ?? ''));
}

function addressOf(media: XmlElement): string | undefined {
  return media.attribute('url') ?? media.attribute('href');
}

const always = /thumbnail|itunes/;
const extension = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;
