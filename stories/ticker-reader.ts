import { expect, waitFor } from 'storybook/test';
import type { BreakingTicker } from '../src/index.js';
import { outsidersOf, patience, type Placed, widgetIn } from './widget-in.js';

/** What a reader of a ticker sees. */
export interface TickerReader extends Omit<Placed<'news-breaking-ticker'>, 'widget'> {
  readonly ticker: BreakingTicker;
  /** All headlines, in their order, shown or not. */
  readonly headlines: string[];
  /** The headline that can be seen, and be reached, at rest. */
  readonly current: string | undefined;
  /** The words of what has the focus inside the widget. */
  readonly focus: string | undefined;
  /** Resolves when it is so. */
  comesTo(state: 'playing' | 'paused' | 'ready' | 'empty' | 'stale' | 'error'): Promise<void>;
  press(button: string): Promise<void>;
}

/** @param place the ticker, or what it stands in */
export async function tickerReaderOf(place: Element): Promise<TickerReader> {
  const { widget: ticker, ...rest } = await widgetIn(place, 'news-breaking-ticker');
  const titles = () => [
    ...(ticker.shadowRoot?.querySelectorAll('.row:not([aria-hidden]) [part=title]') ?? []),
  ];
  return {
    ...rest,
    ticker,
    get headlines() {
      return titles().map(({ textContent }) => textContent.trim());
    },
    get current() {
      const reached = titles().filter((title) => !title.closest('[inert]'));
      return reached.length === 1 ? reached[0]?.textContent.trim() : undefined;
    },
    get focus() {
      const focused = ticker.shadowRoot?.activeElement;
      return focused?.getAttribute('aria-label') ?? focused?.textContent.trim();
    },
    async comesTo(state) {
      await waitFor(() => expect(ticker.matches(`:state(${state})`)).toBe(true), patience);
    },
    async press(name) {
      // as a pointer that has gone on: the ticker waits for one that stays
      rest.screen.getByRole('button', { name }).click();
      await ticker.updateComplete;
    },
  };
}

/** Nothing sticks out of the ticker but what is to go by. */
export async function expectTickerFits({ ticker }: TickerReader): Promise<void> {
  const selector = '[part=label], [part=button], [part=status], :not(.scroll) > .track [part]';
  await expect(outsidersOf(ticker, selector)).toBe('');
}
