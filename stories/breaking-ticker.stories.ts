import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, waitFor } from 'storybook/test';
import { breaking, english } from './courier.js';
import { failed, FixedSource, loading, ready } from './fixed-source.js';
import { embedTicker, linkToAll, type TickerArgs } from './ticker-embed.js';
import { tickerReaderOf } from './ticker-reader.js';

const states = {
  ready: new FixedSource(ready(english)),
  loading: new FixedSource(loading),
  empty: new FixedSource(ready([])),
  stale: new FixedSource(failed('timeout', english)),
  error: new FixedSource(failed('cors-or-network')),
};

/**
 * One line that goes through what is breaking, or the latest. Here its headlines come from a source in a state that you
 * choose, and not from a feed.
 */
const meta: Meta<TickerArgs> = {
  title: 'Breaking ticker/Motion',
  component: 'news-breaking-ticker',
  render: embedTicker,
  args: { source: states.ready, children: linkToAll },
  argTypes: {
    source: { options: Object.keys(states), mapping: states, control: 'select' },
    class: { table: { disable: true } },
  },
};

export default meta;

const titles = english.map(({ title }) => title);
const alerts = breaking.map(({ title }) => title);

/** With no settings but where its stories come from: this feed says what is breaking, so that is what is shown. */
export const Default: StoryObj<TickerArgs> = {
  play: async ({ canvasElement, step }) => {
    const reader = await tickerReaderOf(canvasElement);
    const { screen, ticker } = reader;
    await reader.comesTo('playing');
    await step('what is breaking goes by, under a label that says so', async () => {
      await expect(reader.headlines).toEqual(alerts);
      await expect(screen.getByText('Breaking news')).toBeVisible();
    });
    await step('while it moves, only its buttons can be reached, and the first stops it', async () => {
      for (const link of screen.getAllByRole('link')) await expect(link.closest('[inert]')).not.toBeNull();
      const [first] = screen.getAllByRole('button');
      await expect(first).toHaveAccessibleName('Pause');
    });
    await step('the page’s CSS can see that it moves', async () => {
      await expect(ticker.matches(':state(ready):state(playing)')).toBe(true);
    });
  },
};

/** `mode="scroll"`: a row of all headlines goes by. The pointer freezes it, and clicks on what stands still. */
export const Scroll: StoryObj<TickerArgs> = {
  args: { mode: 'scroll', which: 'latest', limit: 6 },
  play: async ({ canvasElement }) => {
    const reader = await tickerReaderOf(canvasElement);
    await reader.comesTo('playing');
    await expect(reader.headlines).toEqual(titles.slice(0, 6));
    const rows = reader.ticker.shadowRoot?.querySelectorAll('.row') ?? [];
    await expect([...rows].map((row) => row.getAttribute('aria-hidden'))).toEqual([null, 'true']);
  },
};

/** Stopped, it is one headline that can be seen and reached. */
export const Paused: StoryObj<TickerArgs> = {
  args: { which: 'latest' },
  play: async ({ canvasElement }) => {
    const reader = await tickerReaderOf(canvasElement);
    await reader.comesTo('playing');
    await reader.press('Pause');
    await reader.comesTo('paused');
    await expect(reader.current).toBe(titles[0]);
    await expect(reader.screen.getByRole('button', { name: 'Play' })).toBeVisible();
    await expect(reader.screen.getByText('1 of 10')).toBeVisible();
  },
};

/** A row that scrolls stops as one headline, too. */
export const ScrollPaused: StoryObj<TickerArgs> = {
  name: 'Scroll, paused',
  args: { mode: 'scroll', which: 'latest' },
  play: async (context) => {
    await Paused.play?.(context);
  },
};

/** The buttons go on by one, round and round, and stop there. */
export const NextAndPrevious: StoryObj<TickerArgs> = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const reader = await tickerReaderOf(canvasElement);
    await reader.comesTo('playing');
    await reader.press('Next headline');
    await expect(reader.current).toBe(alerts[1]);
    await expect(reader.ticker.paused).toBe(true);
    await reader.press('Previous headline');
    await reader.press('Previous headline');
    await expect(reader.current).toBe(alerts.at(-1));
    await expect(reader.screen.getByText(`${alerts.length} of ${alerts.length}`)).toBeVisible();
  },
};

/** Whoever comes by keyboard stops it for good, and it waits for “Play”. */
export const Focus: StoryObj<TickerArgs> = {
  name: 'Stopped by the keyboard',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const reader = await tickerReaderOf(canvasElement);
    const { screen } = reader;
    await reader.comesTo('playing');
    screen.getByRole('button', { name: 'Pause' }).focus();
    await reader.comesTo('paused');
    await expect(reader.focus).toBe('Play');
    await reader.press('Play');
    await reader.comesTo('playing');
    screen.getByRole('button', { name: 'Next headline' }).focus();
    await reader.comesTo('paused');
  },
};

/** With nothing to go on to, there is nothing to press. */
export const OneHeadline: StoryObj<TickerArgs> = {
  args: { source: new FixedSource(ready(breaking.slice(0, 1))) },
  play: async ({ canvasElement }) => {
    const reader = await tickerReaderOf(canvasElement);
    await reader.comesTo('ready');
    await waitFor(() => expect(reader.current).toBe(alerts[0]));
    await expect(reader.screen.queryByRole('button')).toBeNull();
  },
};

/** Who asked their system for reduced motion gets none, and goes through the headlines one by one. */
export const ReducedMotion: StoryObj<TickerArgs> = {
  tags: ['!autodocs'],
  args: { which: 'latest' },
  beforeEach: () => {
    const { matchMedia } = window;
    window.matchMedia = (query) => matchMedia.call(window, query.includes('reduce') ? 'all' : query);
    return () => {
      window.matchMedia = matchMedia;
    };
  },
  play: async ({ canvasElement }) => {
    const reader = await tickerReaderOf(canvasElement);
    await reader.comesTo('ready');
    await waitFor(() => expect(reader.current).toBe(titles[0]));
    const buttons = reader.screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
    await expect(buttons).toEqual(['Previous headline', 'Next headline']);
    const track = reader.ticker.shadowRoot?.querySelector('.track');
    await expect(track?.getAnimations()).toEqual([]);
    for (const title of titles.slice(1, 10)) {
      await reader.press('Next headline');
      await expect(reader.current).toBe(title);
    }
  },
};

/** All attributes can change at run time. */
export const AttributesThatChange: StoryObj<TickerArgs> = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const reader = await tickerReaderOf(canvasElement);
    const { screen, ticker } = reader;
    await reader.comesTo('playing');
    ticker.setAttribute('which', 'latest');
    ticker.setAttribute('limit', '4');
    ticker.setAttribute('label', 'From the quay');
    ticker.setAttribute('show', 'section');
    await ticker.updateComplete;
    await expect(reader.headlines).toEqual(titles.slice(0, 4));
    await expect(screen.getByText('From the quay')).toBeVisible();
    await expect(screen.queryByRole('time')).toBeNull();
  },
};

/** A page can do something else than to follow the link: this one cancels `news-select`. */
export const Select: StoryObj<TickerArgs> = {
  name: 'Headline that is not followed',
  tags: ['!autodocs'],
  args: { onNewsSelect: fn((event: Event) => event.preventDefault()) },
  play: async ({ args, canvasElement }) => {
    const reader = await tickerReaderOf(canvasElement);
    await reader.comesTo('playing');
    await reader.press('Pause');
    const before = location.href;
    reader.screen.getByRole('link', { name: alerts[0] ?? '' }).click();
    await expect(args.onNewsSelect).toHaveBeenCalledOnce();
    await expect(args.onNewsSelect).toHaveBeenCalledWith(expect.objectContaining({ story: breaking[0] }));
    await expect(location.href).toBe(before);
  },
};

/** With `target="_blank"` each link says that it opens a new tab, to those who do not see it. */
export const NewTab: StoryObj<TickerArgs> = {
  args: { target: '_blank', source: new FixedSource(ready(breaking.slice(0, 1))) },
  render: (args) => html`<p>The tram is late.</p>${embedTicker(args)}`,
  play: async ({ canvasElement }) => {
    const reader = await tickerReaderOf(canvasElement);
    await reader.comesTo('ready');
    const link = await reader.screen.findByRole('link', { name: / \(opens in a new tab\)$/ });
    await expect(link).toHaveAttribute('target', '_blank');
  },
};
