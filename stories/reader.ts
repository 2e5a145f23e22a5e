import type { StoryContext } from '@storybook/web-components-vite';
import { expect, within } from 'storybook/test';
import type { HeadlineList } from '../src/index.js';
import { FixedSource } from './fixed-source.js';

/** What a reader of a story sees, and what the source behind it can be told. */
export interface Reader {
  readonly list: HeadlineList;
  readonly source: FixedSource;
  /** What the widget shows; what its page put into slots is on the canvas. */
  readonly screen: StoryContext['canvas'];
  /** The words that have the focus inside the widget. */
  readonly focus: string | undefined;
}

/**
 * Comes when the first drawing is done.
 * @param place the list, or what it stands in
 */
export async function readerOf(place: Element): Promise<Reader> {
  const list = place.closest('news-headline-list') ?? place.querySelector('news-headline-list');
  if (!list) throw new Error('There is no headline list in this story.');
  await list.updateComplete;
  const { source, shadowRoot } = list;
  const base = shadowRoot?.querySelector<HTMLElement>('[part=base]');
  if (!base || !(source instanceof FixedSource)) throw new Error('This headline list shows nothing.');
  return {
    list,
    source,
    screen: within(base),
    get focus() {
      return shadowRoot?.activeElement?.textContent;
    },
  };
}

/** The headlines from top to bottom, once they are there. */
export async function headlinesOf({ screen }: Reader): Promise<string[]> {
  const headings = await screen.findAllByRole('heading', undefined, patience);
  return headings.map(({ textContent }) => textContent.trim());
}

/** Nothing is cut off and nothing sticks out of the widget. */
export async function expectNoOverflow({ list }: Reader): Promise<void> {
  const { right, left } = list.getBoundingClientRect();
  const parts = list.shadowRoot?.querySelectorAll('[part~=link], [part~=media], [part~=meta]') ?? [];
  for (const part of parts) {
    const box = part.getBoundingClientRect();
    await expect(box.right).toBeLessThanOrEqual(right + 1);
    await expect(box.left).toBeGreaterThanOrEqual(left - 1);
  }
}

/** The reader of feeds is downloaded when a list comes into view: on a busy machine that takes a while. */
export const patience = { timeout: 5000 };
