import type { Image, Story } from '../model/story.js';
import { isFlag, isKey, keys, urlAt, valueAt } from './item-keys.js';
import { settleAt } from './story-figure.js';
import { timeAgo } from './story-time.js';

/** A copy of a page's template. It shows a story where `data-key` says so, and its next version in the same place. */
export class ItemCopy {
  readonly element = document.createElement('div');
  readonly #bindings: readonly Binding[];

  constructor(template: HTMLTemplateElement, host: Element) {
    this.element.append(...contentOf(template).map((node) => document.importNode(node, true)));
    const bound = this.element.querySelectorAll<HTMLElement>('[data-key]:not(script, style)');
    this.#bindings = [...bound].map(bind);
    bound.forEach(({ dataset }) => tellAuthor(dataset['key'] ?? '', host));
  }

  /** Writes only what is different. @param lang BCP 47 tag */
  show(story: Story, lang: string): void {
    for (const show of this.#bindings) show(story, lang);
  }
}

/** React and Vue make children of what a parser puts into the content. */
function contentOf({ content, childNodes }: HTMLTemplateElement): readonly Node[] {
  return [...(content.hasChildNodes() ? content.childNodes : childNodes)];
}

type Binding = (story: Story, lang: string) => void;

function bind(element: HTMLElement): Binding {
  const key = element.dataset['key'] ?? '';
  if (element instanceof HTMLImageElement) return bindImage(element, key);
  const isWrapper = element.childElementCount > 0;
  const words = isWrapper || isFlag(key) ? undefined : new Words(element);
  return (story, lang) => {
    const value = valueAt(story, key);
    if (element instanceof HTMLAnchorElement) showLink(element, urlAt(story, key));
    if (element instanceof HTMLTimeElement && isDate(value)) showTime(element, value, lang);
    // without an address a link around other things is still what it is around
    if (!(isWrapper && element instanceof HTMLAnchorElement)) hide(element, isNothing(value));
    words?.show(wordsFor(value, lang));
  };
}

/** The words in an element: one text that changes, so that what a browser's translator made of it stays. */
class Words {
  readonly #element: HTMLElement;
  readonly #text = new Text();

  constructor(element: HTMLElement) {
    this.#element = element;
    element.replaceChildren(this.#text);
    if (!element.hasAttribute('dir')) element.dir = 'auto';
  }

  show(words: string): void {
    if (words === this.#text.data) return;
    this.#text.data = words;
    if (this.#text.parentNode !== this.#element) this.#element.replaceChildren(this.#text);
  }
}

function bindImage(element: HTMLImageElement, key: string): Binding {
  let focus: Image['focus'];
  for (const type of ['load', 'error']) element.addEventListener(type, (event) => settleAt(focus)(event));
  element.referrerPolicy = 'no-referrer';
  if (!element.hasAttribute('loading')) element.loading = 'lazy';
  const hasRoom = element.hasAttribute('width') || element.hasAttribute('height');
  if (!hasRoom) element.style.blockSize = 'auto';
  return (story) => {
    const image = valueAt(story, key);
    const { src, srcset, alt = '', width, height, ...rest } = isImage(image) ? image : noImage;
    focus = rest.focus;
    hide(element, !src);
    if (!hasRoom) set(element, { width, height });
    set(element, { alt, sizes: element.getAttribute('sizes') ?? (srcset && 'auto, 100vw'), srcset, src });
  };
}

const noImage: Partial<Image> = {};

function isImage(value: unknown): value is Image {
  return typeof value === 'object' && value !== null && 'src' in value;
}

function showLink(link: HTMLAnchorElement, url: unknown): void {
  const isSafe = typeof url === 'string' && /^https?:/.test(url);
  set(link, { href: isSafe ? url : undefined, rel: link.getAttribute('rel') ?? 'noopener' });
}

function showTime(time: HTMLTimeElement, date: Date, lang: string): void {
  const title = date.toLocaleString(lang, { dateStyle: 'full', timeStyle: 'short' });
  set(time, { datetime: date.toISOString(), title });
}

function hide(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}

function set(element: Element, attributes: Readonly<Record<string, string | number | undefined>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
  }
}

/** Also of another window. */
function isDate(value: unknown): value is Date {
  return typeof value === 'object' && value !== null && 'getTime' in value;
}

function isNothing(value: unknown): boolean {
  return Array.isArray(value) ? !value.length : !value && value !== 0;
}

/** What a reader would say for it. */
function wordsFor(value: unknown, lang: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return value.toLocaleString(lang);
  if (isDate(value)) return timeAgo(value, new Date(), lang);
  if (Array.isArray(value)) return value.map((one) => wordsFor(one, lang)).join(', ');
  return typeof value === 'object' && value && 'name' in value ? wordsFor(value.name, lang) : '';
}

/** Says on the console, once, that a story has nothing by the name of a key. */
function tellAuthor(key: string, host: Element): void {
  if (isKey(key) || told.has(key)) return;
  told.add(key);
  console.warn(`<${host.localName}> data-key="${key}" shows nothing. A story has ${keys.join(', ')}.`, host);
}

const told = new Set<string>();
