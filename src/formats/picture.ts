import type { Image } from '../model/story.js';
import { decodeEntities } from '../text/entities.js';
import { plainText } from '../text/plain-text.js';
import { imageUrl } from '../text/url.js';
import { defined } from './draft.js';
import type { XmlElement } from './xml-element.js';

/**
 * The picture of an item of RSS or Atom: the widest of Media RSS, else an enclosure, else that of the podcast
 * module, else the first one in the text.
 * @param html where to look last
 */
export function pictureOf(item: XmlElement, html = ''): Image | undefined {
  return mediaPicture(item) ?? enclosedPicture(item) ?? pictureIn(html, item.base);
}

/** The first picture in a piece of HTML that is no counting pixel. */
export function pictureIn(html: string, base: string): Image | undefined {
  for (const [tag] of html.matchAll(/<img\s[^>]{1,4000}>/gi)) {
    const image = picture(attributesOf(tag), base);
    if (image) return image;
  }
  return undefined;
}

/** Media RSS 1.5: `content` stands in the item or in a `group`, with what describes it inside, beside or above it. */
function mediaPicture(item: XmlElement): Image | undefined {
  const homes = [item, ...item.all('media:group'), ...item.all('media:content')];
  const contents = homes.flatMap((home) => home.all('media:content')).filter(isPicture);
  const candidates = contents.length ? contents : homes.flatMap((home) => home.all('media:thumbnail'));
  const widest = candidates
    .sort((a, b) => width(b) - width(a))
    .find((media) => picture(media.attributes, media.base));
  const image = widest && picture(widest.attributes, widest.base);
  if (!image) return undefined;
  const near = [widest, ...homes];
  const words = (name: string) =>
    plainText(near.map((home) => home.value(name)).find(Boolean) ?? '') || undefined;
  return defined({ ...image, caption: words('media:description'), credit: words('media:credit') });
}

function isPicture({ attributes }: XmlElement): boolean {
  const kind = attributes.get('medium') ?? attributes.get('type');
  return kind
    ? kind.startsWith('image')
    : /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i.test(attributes.get('url') ?? '');
}

function width({ attributes }: XmlElement): number {
  return Number(attributes.get('width')) || 0;
}

function enclosedPicture(item: XmlElement): Image | undefined {
  const links = item.all('atom:link').filter(({ attributes }) => attributes.get('rel') === 'enclosure');
  const enclosures = [...item.all('enclosure'), ...links].filter(isPicture);
  for (const { attributes, base } of [...enclosures, ...item.all('itunes:image')]) {
    const image = picture(new Map([['url', attributes.get('url') ?? attributes.get('href') ?? '']]), base);
    if (image) return image;
  }
  return undefined;
}

/** Out of attributes as Media RSS and HTML name them. Pixels that only count readers are no pictures. */
function picture(attributes: ReadonlyMap<string, string>, base: string): Image | undefined {
  const src = imageUrl(attributes.get('url') ?? attributes.get('src'), base);
  const size = (name: string) => Number.parseInt(attributes.get(name) ?? '', 10) || undefined;
  const [width, height] = [size('width'), size('height')];
  if (!src || (width ?? 9) < 3 || (height ?? 9) < 3) return undefined;
  return defined({ src, width, height, alt: attributes.get('alt')?.trim() || undefined });
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const pairs = tag.matchAll(/([a-z-]{1,20})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi);
  return new Map(
    [...pairs].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );
}
