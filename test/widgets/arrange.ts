import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/news-headline-list.js';
import type { Changes } from '../../src/model/changes.js';
import { type FailureCode, type FailureDetails, NewsError } from '../../src/model/failure.js';
import type { Feed } from '../../src/model/feed.js';
import type { Story } from '../../src/model/story.js';
import type { Listener, Source, SourceState } from '../../src/sources/source.js';
import type { HeadlineList } from '../../src/widgets/headline-list/headline-list.js';

export type Attributes = Readonly<Record<string, string | number>>;

/** A list at the top of the page with the author's own link in it, and nothing known of its stories yet. */
export async function place(attributes: Attributes, properties: Partial<HeadlineList> = {}) {
  const list = document.createElement('news-headline-list');
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, String(value));
  const link = document.createElement('a');
  Object.assign(link, { href: '#latest', textContent: 'Latest from Example' });
  list.append(link);
  Object.assign(list, properties);
  await fixture(html`<div>${list}</div>`);
  await list.updateComplete;
  return list;
}

/** A list that follows a source which is driven by hand; with stories if there are any. */
export async function arrange(attributes: Attributes = {}, stories?: readonly Story[]) {
  const source = new HandSource();
  const list = await place(attributes, { source });
  await until(() => source.isFollowed, 'nobody follows the source');
  if (stories) await list.updateComplete.then(() => source.brings(stories));
  await list.updateComplete;
  return { list, source };
}

/** A list whose feed is really asked for, at an address of the odd server. */
export function arrangeOver(address: string, attributes: Attributes = {}): Promise<HeadlineList> {
  return place({ src: address, ...attributes });
}

/** Says what the test tells it to say, and counts who listens. */
export class HandSource implements Source {
  state: SourceState = { status: 'loading' };
  /** Refreshes that were asked for. */
  asked = 0;
  /** How often somebody began to listen. */
  joined = 0;
  readonly #listeners = new Set<Listener>();
  #settle: (() => void) | undefined;
  #flight: Promise<void> | undefined;

  get isFollowed(): boolean {
    return this.listeners > 0;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  subscribe(listener: Listener): () => void {
    this.joined++;
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Settles when the test says what comes of it. */
  refresh(): Promise<void> {
    this.asked++;
    this.#flight ??= new Promise((settle) => (this.#settle = settle));
    return this.#flight;
  }

  /** So far; more may follow. */
  begins(stories: readonly Story[]): void {
    this.#become({ status: 'loading', feed: feedOf(stories) });
  }

  brings(stories: readonly Story[], at = new Date()): void {
    const before = this.state.feed?.stories;
    const changes = before ? difference(before, stories) : { added: [], changed: [], removed: [] };
    this.#become({ status: 'ready', feed: feedOf(stories), changes, at });
  }

  fails(code: FailureCode = 'http', details: FailureDetails = {}): void {
    const error = new NewsError(code, 'The test says so.', { url: 'https://example.org/feed', ...details });
    const { feed, at } = { at: undefined, ...this.state };
    this.#become({ status: 'failed', error, ...(feed && { feed }), ...(at && { at }) });
  }

  #become(state: SourceState): void {
    this.state = state;
    for (const listener of [...this.#listeners]) listener(state);
    this.#settle?.();
    this.#flight = undefined;
  }
}

function feedOf(stories: readonly Story[]): Feed {
  return { format: 'rss', title: 'The Example', stories };
}

function difference(before: readonly Story[], after: readonly Story[]): Changes {
  const lacks = (stories: readonly Story[]) => (story: Story) => !stories.some(({ id }) => id === story.id);
  return {
    added: after.filter(lacks(before)),
    changed: after.filter((story) => !lacks(before)(story) && !before.includes(story)),
    removed: before.filter(lacks(after)),
  };
}

/** A story of long ago, so that its time says the same throughout a test. */
export function story(id: string, differences: Partial<Story> = {}): Story {
  const title = `Headline ${id}`;
  const published = new Date('2024-03-05T12:00:00Z');
  return { id, title, url: `https://example.org/${id}`, authors: [], tags: [], published, ...differences };
}

/** Stories with these ids: `stories('abc')`, or `stories(20)` for 1 to 20. */
export function stories(ids: string | number): readonly Story[] {
  const names =
    typeof ids === 'number' ? Array.from({ length: ids }, (_, i) => String(i + 1)) : Array.from(ids);
  return names.map((id) => story(id));
}

/** All that a story can have. */
export function fullStory(id: string): Story {
  return story(id, {
    title: `Council ${id} votes after a long night to keep the last tram running until morning`,
    summary:
      'Eleven were for it, four against. The night line had been on trial for a year, and is now to stay.',
    section: 'Politics',
    authors: [{ name: 'Ada Bell' }, { name: 'Ben Cole' }],
    source: { name: 'Example Times' },
    image: { src: picture },
  });
}

export const everything = 'image summary byline time section source';

/** 4 by 3, one colour. */
export const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="teal"/></svg>';

export const picture = `data:image/svg+xml,${encodeURIComponent(svg)}`;

let keys = 0;

/** An answer of the odd server, and what it has seen of it: each has an address of its own. */
export function answer(parameters: Readonly<Record<string, string | readonly string[]>>, route = 'answer') {
  const key = `widgets-${Date.now()}-${keys++}`;
  const query = new URLSearchParams({ key });
  for (const [name, values] of Object.entries(parameters))
    for (const value of [values].flat()) query.append(name, value);
  const seen = async () => (await fetch(`/odd/seen?key=${key}`)).json() as Promise<{ state: string }[]>;
  return { url: `/odd/${route}?${query}`, seen };
}

/** An RSS document with headlines of these names. */
export function rss(ids: string | readonly string[], extra = ''): string {
  const items = Array.from(ids).map(
    (id) =>
      `<item><guid>${id}</guid><title>Headline ${id}</title><link>https://example.org/${id}</link></item>`,
  );
  return `<rss version="2.0"><channel><title>The Example</title>${items.join('')}${extra}</channel></rss>`;
}

export function until(condition: () => boolean | Promise<boolean>, message?: string): Promise<void> {
  return waitUntil(condition, message, { interval: 10, timeout: 8000 });
}

/** Observers have seen what there is to see, and what it led to is drawn. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await nextFrame();
}

export function parts(widget: Element, name: string): HTMLElement[] {
  return [...widget.shadowRoot!.querySelectorAll<HTMLElement>(`[part='${name}']`)];
}

/** The first of its kind, which has to be there. */
export function part(widget: Element, name: string): HTMLElement {
  const [found] = parts(widget, name);
  if (!found) throw new Error(`There is no part "${name}".`);
  return found;
}

export function headlines(widget: Element): string[] {
  return parts(widget, 'item').map((item) => wordsOf(item.querySelector("[part='title']")!));
}

/** What `role="status"` says, the words in its slots included. */
export function said(widget: Element): string {
  return wordsOf(part(widget, 'status'));
}

/** Of a node of any document, in which classes are others. */
function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
  const children =
    node.nodeName === 'SLOT' ? (node as HTMLSlotElement).assignedNodes({ flatten: true }) : node.childNodes;
  return [...children].map(wordsOf).filter(Boolean).join(' ');
}

export function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Of the window, in engines whose window can be told. */
export async function resize(width: number, height = 600): Promise<void> {
  if (/Chrome|Firefox/.test(navigator.userAgent)) await setViewport({ width, height });
}

/** Where it is and how large, for comparisons. */
export function boxOf(element: Element): string {
  const { left, top, width, height } = element.getBoundingClientRect();
  return `${element.localName} ${left} ${top} ${width} ${height}`;
}
