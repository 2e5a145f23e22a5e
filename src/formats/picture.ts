import type { Image } from '../model/story.js';
import { decodeEntities } from '../text/entities.js';
import { imageUrl } from '../text/url.js';
import { defined } from './draft.js';

/** Out of attributes as Media RSS and HTML name them. Pixels that only count readers are no pictures. */
export function picture(attributes: ReadonlyMap<string, string>, base: string): Image | undefined {
  const address = attributes.get('url') ?? attributes.get('src') ?? attributes.get('href');
  const src = imageUrl(address, base);
  const size = (name: string) => Number.parseInt(attributes.get(name) ?? '', 10) || undefined;
  const [width, height] = [size('width'), size('height')];
  if (!src || (width ?? 9) < 3 || (height ?? 9) < 3) return undefined;
  return defined({ src, width, height, alt: attributes.get('alt')?.trim() || undefined });
}

/** The first picture in a piece of HTML. */
export function pictureIn(html: string, base: string): Image | undefined {
  for (const [tag] of html.matchAll(/<img\s[^<>]*/gi)) {
    const image = picture(attributesOf(tag), base);
    if (image) return image;
  }
  return undefined;
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const pairs = tag.matchAll(/([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/gi);
  return new Map(
    [...pairs].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );
}
