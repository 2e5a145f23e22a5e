import { expect } from 'storybook/test';
import type { ArticleCard } from '../src/index.js';
import { outsidersOf, patience, type Placed, widgetIn } from './widget-in.js';

/** What a reader of a card sees. */
export interface CardReader extends Omit<Placed<'news-article-card'>, 'widget'> {
  readonly card: ArticleCard;
  /** The words that have the focus inside the widget. */
  readonly focus: string | undefined;
}

/** @param place the card, or what it stands in */
export async function cardReaderOf(place: Element): Promise<CardReader> {
  const { widget: card, ...rest } = await widgetIn(place, 'news-article-card');
  return {
    ...rest,
    card,
    get focus() {
      return card.shadowRoot?.activeElement?.textContent.trim();
    },
  };
}

/** The headline, once it is there. */
export function cardHeadlineOf({ screen }: CardReader, level = 3): Promise<HTMLElement> {
  return screen.findByRole('heading', { level }, patience);
}

/** Where the picture stands, seen from the headline. */
export async function pictureOf(reader: CardReader): Promise<'above' | 'beside' | 'behind'> {
  const title = (await cardHeadlineOf(reader)).getBoundingClientRect();
  const media = reader.card.shadowRoot?.querySelector('[part=media]')?.getBoundingClientRect();
  if (!media) throw new Error('This card has no picture.');
  if (media.bottom <= title.top) return 'above';
  return media.left >= title.right || media.right <= title.left ? 'beside' : 'behind';
}

/** Nothing sticks out of the card. */
export async function expectCardFits({ card }: CardReader): Promise<void> {
  await expect(outsidersOf(card, '[part]')).toBe('');
}
