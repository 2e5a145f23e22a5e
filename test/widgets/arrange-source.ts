import { fixture, html } from '@open-wc/testing';
import '../../src/define/news-article-card.js';
import '../../src/define/news-breaking-ticker.js';
import '../../src/define/news-headline-list.js';
import '../../src/define/news-source.js';
import type { HeadlineList } from '../../src/widgets/headline-list/headline-list.js';
import type { SourceElement } from '../../src/widgets/source/source-element.js';
import { answer, type Attributes, headlines, until } from './arrange.js';

/** A source with these attributes, in no document yet. */
export function makeSource(
  attributes: Attributes = {},
  properties: Partial<SourceElement> = {},
): SourceElement {
  return Object.assign(make('news-source', attributes), properties);
}

/** It need not be in sight: tests put many on one page. */
export function makeList(attributes: Attributes = {}): HeadlineList {
  return make('news-headline-list', { loading: 'eager', ...attributes });
}

/** A source at the top of the page, and a list in it. */
export async function arrangeSource(
  attributes: Attributes = {},
  properties: Partial<SourceElement> = {},
  listAttributes: Attributes = {},
) {
  const source = makeSource(attributes, properties);
  const list = makeList(listAttributes);
  source.append(list);
  await place(source);
  return { source, list };
}

export async function place(...elements: Element[]): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<div>${elements}</div>`);
}

export function shows(list: HeadlineList, ids: string): Promise<void> {
  const wanted = Array.from(ids, (id) => `Headline ${id}`).join();
  return until(() => headlines(list).join() === wanted, `${headlines(list).join()} instead of ${wanted}`);
}

/** A JSON Feed with headlines of these names at an address of the odd server. */
export function feed(ids: string, more: object = {}, parameters: Record<string, string | string[]> = {}) {
  return answer({ text: jsonFeed(ids, more), ...parameters });
}

export function jsonFeed(
  ids: string,
  more: object = {},
  items: Readonly<Record<string, object>> = {},
): string {
  const stories = Array.from(ids, (id, i) => ({
    id,
    title: `Headline ${id}`,
    url: `https://example.org/${id}`,
    date_published: new Date(Date.UTC(2024, 2, 5, 12 - i)).toISOString(),
    ...items[id],
  }));
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Example',
    items: stories,
    ...more,
  });
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
