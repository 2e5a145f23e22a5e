import { imageUrl, linkUrl } from '../text/url.js';
import { allowed, allowedEverywhere, dropped } from './allowed.js';
import { embedClass } from './embeds.js';

export interface TidyOptions {
  /** Absolute address that relative ones are relative to. */
  readonly base: string;
  /** Level of the story's own heading: those of the body come under it. */
  readonly headingLevel: number;
  /** What the link says that stands for content of a third party. */
  embedLabel(host: string): string;
  /** Not by the site but by its readers: no pictures and sounds, and the site does not vouch for their links. */
  readonly isByReaders?: boolean;
}

/** Leaves of a sanitised body what a body may hold, in the manners of a guest. */
export function tidy(
  body: DocumentFragment,
  { base, headingLevel, embedLabel, isByReaders = false }: TidyOptions,
): DocumentFragment {
  for (const element of body.querySelectorAll('*')) if (body.contains(element)) reduce(element);
  if (isByReaders) body.querySelectorAll('img, audio, video, source').forEach(putIntoWords);
  body.querySelectorAll('a').forEach((link) => tidyLink(link, base, embedLabel));
  if (isByReaders) body.querySelectorAll('a').forEach((link) => (link.rel = 'nofollow ugc noopener'));
  body.querySelectorAll('img').forEach((image) => tidyImage(image, base));
  body.querySelectorAll('audio, video, source').forEach((media) => tidyMedia(media, base));
  body.querySelectorAll('table, pre').forEach(letScroll);
  shiftHeadings(body, headingLevel);
  return body;
}

/** Removes what is not allowed: the element with its content, its tags alone, or some of its attributes. */
function reduce(element: Element): void {
  const name = element.localName;
  const isHtml = element.namespaceURI === 'http://www.w3.org/1999/xhtml';
  const attributes = allowed.get(name);
  if (!isHtml || dropped.has(name)) return element.remove();
  if (!attributes) return element.replaceWith(...element.childNodes);
  const isEmbed = element.hasAttribute('data-news-embed');
  for (const { name: attribute } of [...element.attributes])
    if (!attributes.includes(attribute) && !allowedEverywhere.includes(attribute))
      element.removeAttribute(attribute);
  if (isEmbed) element.className = embedClass;
}

/** A link without a place to go is only words. */
function tidyLink(link: HTMLAnchorElement, base: string, embedLabel: TidyOptions['embedLabel']): void {
  const url = linkUrl(link.getAttribute('href') ?? '', base);
  if (!url) return link.replaceWith(...link.childNodes);
  link.setAttribute('href', url);
  link.rel = 'noopener';
  if (link.className === embedClass) link.textContent = embedLabel(new URL(url).host);
}

function putIntoWords(media: Element): void {
  media.replaceWith(media.getAttribute('alt') ?? '');
}

/** Pictures come from https, late, and tell nobody where they are shown; pixels that count readers do not come. */
function tidyImage(image: HTMLImageElement, base: string): void {
  const src = imageUrl(image.getAttribute('src') ?? undefined, base);
  const isPixel = ['width', 'height'].some((side) => Number(image.getAttribute(side) ?? 9) < 3);
  if (!src || isPixel) return image.remove();
  image.setAttribute('src', src);
  image.setAttribute('alt', image.getAttribute('alt') ?? '');
  image.setAttribute('loading', 'lazy');
  image.setAttribute('referrerpolicy', 'no-referrer');
}

/** Nothing plays, and nothing is loaded, before a reader asks for it. */
function tidyMedia(media: Element, base: string): void {
  const src = imageUrl(media.getAttribute('src') ?? undefined, base);
  if (src) media.setAttribute('src', src);
  else media.removeAttribute('src');
  if (media.localName === 'source') return;
  media.setAttribute('controls', '');
  media.setAttribute('preload', 'none');
}

/** What is wide scrolls in itself, also for the keyboard, and a table says by its caption what it is that scrolls. */
function letScroll(wide: Element): void {
  const box = wide.ownerDocument.createElement('div');
  box.className = 'wide';
  box.tabIndex = 0;
  const caption = wide.querySelector('caption')?.textContent.trim();
  if (caption) {
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', caption);
  }
  wide.replaceWith(box);
  box.append(wide);
}

/** Moves all headings down together, so that the highest comes right under the story's own. */
function shiftHeadings(body: DocumentFragment, headingLevel: number): void {
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const highest = Math.min(...headings.map(level));
  for (const heading of headings) {
    const shifted = Math.min(6, level(heading) - highest + headingLevel + 1);
    const renamed = heading.ownerDocument.createElement(`h${shifted}`);
    for (const name of allowedEverywhere) {
      const value = heading.getAttribute(name);
      if (value !== null) renamed.setAttribute(name, value);
    }
    renamed.append(...heading.childNodes);
    heading.replaceWith(renamed);
  }
}

function level(heading: Element): number {
  return Number(heading.localName.slice(1));
}
