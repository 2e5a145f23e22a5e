import type { Image } from '../model/story.js';
import { attributesIn } from '../text/attributes.js';
import { fold, plainText } from '../text/plain-text.js';
import { imageUrl } from '../text/url.js';
import { defined } from '../text/defined.js';

/** A picture as a dialect names it; caption and credit in HTML. */
export interface PictureDraft {
  readonly src?: string | undefined;
  /** Where it is not that of the story. */
  readonly base?: string | undefined;
  readonly width?: string | undefined;
  readonly height?: string | undefined;
  /** The same in several sizes; widths in CSS pixels, and no comma at the end of an address. */
  readonly sizes?: readonly { readonly src: string; readonly width: number }[] | undefined;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly focus?: Image['focus'] | undefined;
}

/**
 * The first that can be shown. Pixels that only count readers are no pictures.
 * @param feed absolute address that the feed came from
 */
export function firstPicture(drafts: Iterable<PictureDraft>, base: string, feed: string): Image | undefined {
  for (const draft of drafts) {
    const address = (text?: string) => imageUrl(text, draft.base ?? base, feed);
    const src = address(draft.src);
    const [width, height] = [pixels(draft.width), pixels(draft.height)];
    if (!src || (width ?? 9) < 3 || (height ?? 9) < 3) continue;
    return defined({
      src,
      srcset:
        draft.sizes
          ?.filter((size) => address(size.src))
          .map((size) => `${address(size.src) ?? ''} ${size.width}w`)
          .join(', ') || undefined,
      width,
      height,
      alt: fold(draft.alt ?? '') || undefined,
      caption: plainText(draft.caption ?? '') || undefined,
      credit: plainText(draft.credit ?? '') || undefined,
      focus: draft.focus,
    });
  }
  return undefined;
}

/** In the order of the text. */
export function* picturesIn(html: string): Generator<PictureDraft> {
  for (const [, tag = ''] of html.matchAll(/<img\s([^<>]*)/gi)) {
    const { src, width, height, alt } = Object.fromEntries(attributesIn(tag));
    yield { src, width, height, alt };
  }
}

/** Nothing where a publisher writes another measure (`100%`), or what is none (`-1`, `auto`). */
function pixels(text = ''): number | undefined {
  const [, digits] = /^\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$/i.exec(text) ?? [];
  return Number(digits) || undefined;
}
