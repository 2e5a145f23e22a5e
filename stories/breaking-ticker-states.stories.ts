import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { Story } from '../src/index.js';
import { breaking, english } from './courier.js';
import { failed, FixedSource, loading, ready } from './fixed-source.js';
import { embedTicker, linkToAll, type TickerArgs } from './ticker-embed.js';
import { tickerReaderOf } from './ticker-reader.js';
import { patience } from './widget-in.js';

/** What a reader sees while headlines are on their way, when there are none, and when they do not come. */
const meta: Meta<TickerArgs> = {
  title: 'Breaking ticker/States',
  component: 'news-breaking-ticker',
  render: embedTicker,
  args: { children: linkToAll },
};

export default meta;

/** The page author’s own link has the line meanwhile. */
export const Loading: StoryObj<TickerArgs> = {
  args: { source: new FixedSource(loading) },
  play: async ({ canvas, canvasElement }) => {
    const { screen } = await tickerReaderOf(canvasElement);
    await expect(screen.getByRole('status')).toHaveTextContent('Loading news…');
    await expect(canvas.getByRole('link', { name: 'All the news of The Harbour Courier' })).toBeVisible();
    await expect(screen.queryByRole('button')).toBeNull();
  },
};

/** Without a link inside, `which="latest"` keeps the line with something quiet in it. */
export const LoadingWithoutLink: StoryObj<TickerArgs> = {
  args: { source: new FixedSource(loading), which: 'latest', children: html`` },
  play: async ({ canvasElement }) => {
    const { screen, ticker } = await tickerReaderOf(canvasElement);
    await expect(screen.getByRole('status')).toHaveTextContent('Loading news…');
    await expect(ticker.offsetHeight).toBeGreaterThan(40);
  },
};

export const Ready: StoryObj<TickerArgs> = {
  args: { source: new FixedSource(ready(english)) },
  play: async ({ canvasElement }) => {
    const reader = await tickerReaderOf(canvasElement);
    await reader.comesTo('ready');
    await reader.comesTo('playing');
    await expect(reader.headlines).toHaveLength(breaking.length);
    await expect(reader.screen.getByRole('status')).toHaveTextContent(/^$/);
  },
};

/** Nothing is breaking, in a feed that could say so: with `which="breaking"` there is nothing at all. */
export const NothingBreaking: StoryObj<TickerArgs> = {
  args: {
    source: new FixedSource(ready(english.map((story) => ({ ...story, breaking: false })))),
    which: 'breaking',
  },
  render: (args) => html`<p>What stands above.</p>${embedTicker(args)}<p>What stands below.</p>`,
  play: async ({ canvasElement }) => {
    const reader = await tickerReaderOf(canvasElement);
    await reader.comesTo('empty');
    await expect(reader.ticker.offsetHeight).toBe(0);
    await expect(reader.screen.queryByRole('region')).toBeNull();
  },
};

export const Empty: StoryObj<TickerArgs> = {
  args: { source: new FixedSource(ready([])), which: 'latest' },
  play: async ({ canvas, canvasElement }) => {
    const { screen } = await tickerReaderOf(canvasElement);
    await expect(await screen.findByText('No news right now.', undefined, patience)).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'All the news of The Harbour Courier' })).toBeVisible();
  },
};

/** The last good headlines outlive a refresh that fails, and say how old they are instead of their own time. */
export const Stale: StoryObj<TickerArgs> = {
  args: { source: new FixedSource(failed('timeout', english)) },
  play: async ({ canvasElement }) => {
    const reader = await tickerReaderOf(canvasElement);
    await reader.comesTo('stale');
    await reader.comesTo('playing');
    await expect(reader.screen.getAllByText('Last updated 25 minutes ago')).toHaveLength(breaking.length);
  },
};

export const Failed: StoryObj<TickerArgs> = {
  name: 'Error',
  args: { source: new FixedSource(failed('cors-or-network')) },
  play: async ({ canvas, canvasElement }) => {
    const { screen } = await tickerReaderOf(canvasElement);
    await screen.findByText('The news cannot be reached at the moment.', undefined, patience);
    await expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'All the news of The Harbour Courier' })).toBeVisible();
  },
};

/** Who presses the button by keyboard goes on in the ticker. */
export const TryAgain: StoryObj<TickerArgs> = {
  tags: ['!autodocs'],
  args: { source: new FixedSource(failed('timeout'), ready(english)) },
  play: async ({ canvasElement, step }) => {
    const reader = await tickerReaderOf(canvasElement);
    const { screen, source } = reader;
    source.become(failed('timeout'));
    await step('while it is under way the button says so and stays where it is', async () => {
      const retry = await screen.findByRole('button', { name: 'Try again' }, patience);
      retry.focus();
      retry.click();
      await screen.findByRole('button', { name: 'Loading news…' });
      await expect(reader.focus).toBe('Loading news…');
    });
    await step('the headlines come, and the focus is on one of its parts', async () => {
      await reader.comesTo('ready');
      await waitFor(() => expect(reader.focus).not.toBeUndefined());
    });
  },
};

/** Readers can dismiss what they have seen. It is not shown again until there is more to it. */
export const Dismissible: StoryObj<TickerArgs> = {
  args: { source: new FixedSource(loading), dismissible: true },
  play: async ({ canvasElement, step }) => {
    const reader = await tickerReaderOf(canvasElement);
    const { source } = reader;
    const first = editionOf(2);
    source.become(ready(first));
    await reader.comesTo('playing');
    await reader.press('Pause');
    await expect(reader.current).toBe(first[0]?.title);
    await step('dismissed, it makes room for the next', async () => {
      await reader.press('Dismiss');
      await waitFor(() => expect(reader.current).toBe(first[1]?.title));
    });
    await step('it is gone after a refresh, too', async () => {
      source.become(ready([...first]));
      await reader.ticker.updateComplete;
      await expect(reader.headlines).toEqual(first.slice(1).map(({ title }) => title));
    });
    await step('with more to it, it is back', async () => {
      source.become(ready(editionOf(1)));
      await waitFor(() => expect(reader.headlines).toContain(first[0]?.title));
    });
  },
};

/** Where nothing was breaking and its place is in sight, it lies over what follows, and nothing is pushed away. */
export const BreaksInSight: StoryObj<TickerArgs> = {
  tags: ['!autodocs'],
  args: { source: new FixedSource(ready([])), which: 'breaking', children: html`${nothing}` },
  render: (args) => html`
    <p>What stands above.</p>
    ${embedTicker(args)}
    <p id="below">What follows is being read, and stays where it is. ${'There is more of it. '.repeat(30)}</p>
  `,
  play: async ({ canvasElement }) => {
    const reader = await tickerReaderOf(canvasElement);
    reader.source.become(ready([]));
    await reader.comesTo('empty');
    const below = canvasElement.querySelector('#below');
    const before = below?.getBoundingClientRect().top;
    reader.source.become(ready(breaking));
    await reader.comesTo('playing');
    await expect(below?.getBoundingClientRect().top).toBe(before);
    await expect(reader.screen.getByRole('region')).toBeVisible();
    await expect(reader.screen.getByRole('status')).toHaveTextContent(`${breaking.length} new stories`);
  },
};

/** An edited headline is not news: it changes where it is, and is not said again. */
export const EditedHeadline: StoryObj<TickerArgs> = {
  tags: ['!autodocs'],
  args: { source: new FixedSource(ready(breaking)) },
  play: async ({ canvasElement }) => {
    const reader = await tickerReaderOf(canvasElement);
    reader.source.become(ready(breaking));
    await reader.comesTo('playing');
    await reader.press('Next headline');
    const edited = breaking.map((story, i) =>
      i === 1 ? { ...story, title: 'Bridge shut, trams sail' } : story,
    );
    reader.source.become(ready(edited, { changed: edited.slice(1, 2) }));
    await waitFor(() => expect(reader.current).toBe('Bridge shut, trams sail'));
    await expect(reader.screen.getByRole('status')).toHaveTextContent(/^$/);
  },
};

/** Nothing below the ticker moves, whatever happens to it. */
export const NothingMoves: StoryObj<TickerArgs> = {
  tags: ['!autodocs'],
  args: { source: new FixedSource(loading) },
  render: (args) => html`${embedTicker(args)}<p>What stands below.</p>`,
  play: async ({ canvasElement, step }) => {
    const { ticker, source } = await tickerReaderOf(canvasElement);
    source.become(loading);
    await ticker.updateComplete;
    const height = ticker.offsetHeight;
    const later = {
      ready: ready(english),
      'ready with one': ready(breaking.slice(0, 1)),
      stale: failed('timeout', english),
      error: failed('http'),
      'ready again': ready(breaking),
    };
    for (const [name, state] of Object.entries(later))
      await step(name, async () => {
        source.become(state);
        await new Promise(requestAnimationFrame);
        await ticker.updateComplete;
        await expect(ticker.offsetHeight).toBe(height);
      });
  },
};

/** Never the same twice, so that what was dismissed in an earlier showing of a story is here again. */
function editionOf(minutesAgo: number): readonly Story[] {
  return breaking.map((story) => ({ ...story, updated: new Date(Date.now() - minutesAgo * 60_000) }));
}
