import type { StoryContext } from '@storybook/web-components-vite';
import { within } from 'storybook/test';
import { FixedSource } from './fixed-source.js';

type Tag = 'news-headline-list' | 'news-breaking-ticker' | 'news-article-card' | 'news-article';

/** A widget of a story, and what a reader sees of it. */
export interface Placed<K extends Tag> {
  readonly widget: HTMLElementTagNameMap[K];
  /** What the source behind it can be told. */
  readonly source: FixedSource;
  /** What the widget shows; what its page put into slots is on the canvas. */
  readonly screen: StoryContext['canvas'];
}

/**
 * Comes when the first drawing is done.
 * @param place the widget, or what it stands in
 */
export async function widgetIn<K extends Tag>(place: Element, tag: K): Promise<Placed<K>> {
  const widget = place.closest(tag) ?? place.querySelector(tag);
  if (!widget) throw new Error(`There is no <${tag}> in this story.`);
  await widget.updateComplete;
  const base = widget.shadowRoot?.querySelector<HTMLElement>('[part=base]');
  if (!base) throw new Error(`This <${tag}> shows nothing.`);
  const source =
    widget.source instanceof FixedSource ? widget.source : new FixedSource({ status: 'loading' });
  return { widget, source, screen: within(base) };
}

/** @returns the parts that stick out of the widget, in words; nothing where none does */
export function outsidersOf(widget: Element, selector: string): string {
  const { right, left } = widget.getBoundingClientRect();
  const isOutside = (part: Element) => {
    const box = part.getBoundingClientRect();
    return box.right > right + 1 || box.left < left - 1;
  };
  const parts = [...(widget.shadowRoot?.querySelectorAll(selector) ?? [])];
  return parts
    .filter((part) => part.checkVisibility() && isOutside(part))
    .map(({ outerHTML }) => outerHTML.slice(0, 80))
    .join('; ');
}

/** The reader of feeds is downloaded when a widget comes into view: on a busy machine that takes a while. */
export const patience = { timeout: 5000 };
