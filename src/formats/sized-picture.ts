import type { PictureDraft } from './picture.js';

/** One size of a picture, in CSS pixels. */
export type Rendition = Pick<PictureDraft, 'src' | 'width' | 'height'>;

/**
 * A picture that comes in several sizes.
 * @param renditions some may be cut to another shape: they are passed over
 * @param whole the one that shows all of it; default: the widest
 */
export function sizedPicture(
  renditions: readonly Rendition[],
  whole = [...renditions].sort((a, b) => width(b) - width(a))[0],
): Pick<PictureDraft, 'src' | 'width' | 'height' | 'sizes'> {
  if (!whole) return {};
  const isAnother = (size: Rendition) => size !== whole && size.src !== whole.src && isLike(size, whole);
  const others = renditions.filter(isAnother);
  const all = [...others, whole].sort((a, b) => width(a) - width(b));
  // for whoever is not asked how wide they want it: masters are wider than any page
  const usual = all.filter((size) => width(size) <= widest).at(-1) ?? whole;
  const sizes = all.map(({ src = '', width }) => ({ src: src.replace(/,$/, '%2C'), width: Number(width) }));
  return { ...usual, sizes: others.length ? sizes : undefined };
}

/** CSS pixels. */
const widest = 2000;

function width(size: Rendition): number {
  return Number(size.width) || 0;
}

/** Of the same shape, but for what rounding to pixels does to it. */
function isLike(a: Rendition, b: Rendition): boolean {
  return Math.abs(ratio(a) / ratio(b) - 1) < 0.02;
}

function ratio(size: Rendition): number {
  return width(size) / Number(size.height);
}
