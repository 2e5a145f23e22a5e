import { expect } from 'storybook/test';
import type { HeadlineList } from '../src/index.js';
import { outsidersOf, patience, type Placed, widgetIn } from './widget-in.js';

/** What a reader of a headline list sees. */
export interface Reader extends Omit<Placed<'news-headline-list'>, 'widget'> {
  readonly list: HeadlineList;
  /** The words that have the focus inside the widget. */
  readonly focus: string | undefined;
}

/** @param place the list, or what it stands in */
export async function readerOf(place: Element): Promise<Reader> {
  const { widget: list, ...rest } = await widgetIn(place, 'news-headline-list');
  return {
    ...rest,
    list,
    get focus() {
      return list.shadowRoot?.activeElement?.textContent;
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
  await expect(outsidersOf(list, '[part~=link], [part~=media], [part~=meta]')).toBe('');
}
