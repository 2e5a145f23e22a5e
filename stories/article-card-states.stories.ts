import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { type CardArgs, embedCard, linkToStory } from './card-embed.js';
import { cardHeadlineOf, cardReaderOf } from './card-reader.js';
import { english, unpictured } from './courier.js';
import { failed, FixedSource, loading, ready } from './fixed-source.js';
import { patience } from './widget-in.js';

/** What a reader sees while a story is on its way, and when it does not come. It keeps its height in each. */
const meta: Meta<CardArgs> = {
  title: 'Article card/States',
  component: 'news-article-card',
  render: embedCard,
  args: { children: linkToStory },
  globals: { width: '320' },
};

export default meta;

const [first] = english;

/** The room of a story, and the page author’s own link meanwhile. */
export const Loading: StoryObj<CardArgs> = {
  args: { source: new FixedSource(loading) },
  play: async ({ canvas, canvasElement }) => {
    const { screen } = await cardReaderOf(canvasElement);
    await expect(screen.getByRole('status')).toHaveTextContent('Loading news…');
    await expect(canvas.getByRole('link', { name: 'Read it at The Harbour Courier' })).toBeVisible();
    await expect(screen.queryByRole('heading')).toBeNull();
  },
};

export const LoadingBeside: StoryObj<CardArgs> = {
  name: 'Loading, in a wide place',
  args: { source: new FixedSource(loading) },
  globals: { width: '700' },
  play: async (context) => {
    await Loading.play?.(context);
  },
};

export const Ready: StoryObj<CardArgs> = {
  args: { source: new FixedSource(ready(english)) },
  play: async ({ canvasElement }) => {
    const reader = await cardReaderOf(canvasElement);
    await expect(await cardHeadlineOf(reader)).toBeVisible();
    await expect(reader.screen.getByRole('status')).toHaveTextContent(/^$/);
  },
};

/** The feed does not hold the story. */
export const Empty: StoryObj<CardArgs> = {
  args: { source: new FixedSource(ready([])) },
  play: async ({ canvas, canvasElement }) => {
    const { screen } = await cardReaderOf(canvasElement);
    await expect(await screen.findByText('No news right now.', undefined, patience)).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Read it at The Harbour Courier' })).toBeVisible();
  },
};

/** The story outlives a refresh that fails; below it stands how old it is. */
export const Stale: StoryObj<CardArgs> = {
  args: { source: new FixedSource(failed('timeout', english), ready(english)) },
  play: async ({ canvasElement }) => {
    const reader = await cardReaderOf(canvasElement);
    await expect(await cardHeadlineOf(reader)).toBeVisible();
    await expect(reader.screen.getByText('Last updated 25 minutes ago')).toBeVisible();
    await expect(reader.screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Failed: StoryObj<CardArgs> = {
  name: 'Error',
  args: { source: new FixedSource(failed('cors-or-network')) },
  play: async ({ canvas, canvasElement }) => {
    const { screen } = await cardReaderOf(canvasElement);
    await screen.findByText('The news cannot be reached at the moment.', undefined, patience);
    await expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Read it at The Harbour Courier' })).toBeVisible();
  },
};

/** Who presses the button goes on with the headline. */
export const TryAgain: StoryObj<CardArgs> = {
  tags: ['!autodocs'],
  args: { source: new FixedSource(failed('timeout'), ready(english)) },
  play: async ({ canvasElement, step }) => {
    const reader = await cardReaderOf(canvasElement);
    const { screen, source } = reader;
    source.become(failed('timeout'));
    await step('while it is under way the button says so and stays where it is', async () => {
      await userEvent.click(await screen.findByRole('button', { name: 'Try again' }, patience));
      await expect(await screen.findByRole('button', { name: 'Loading news…' })).toBeVisible();
    });
    await step('the story comes, and the focus goes to its headline', async () => {
      await cardHeadlineOf(reader);
      await waitFor(() => expect(reader.focus).toBe(first?.title));
    });
  },
};

/** An edited headline changes where it is, and the focus stays on it. */
export const EditedHeadline: StoryObj<CardArgs> = {
  tags: ['!autodocs'],
  args: { source: new FixedSource(ready(english)) },
  play: async ({ canvasElement }) => {
    const reader = await cardReaderOf(canvasElement);
    reader.source.become(ready(english));
    await cardHeadlineOf(reader);
    reader.screen.getByRole('link').focus();
    if (!first) throw new Error('There are no stories.');
    const edited = { ...first, title: 'Fog lifts, ferries sail' };
    reader.source.become(ready([edited], { changed: [edited] }));
    await waitFor(() => expect(reader.focus).toBe('Fog lifts, ferries sail'));
  },
};

/** Nothing below the card moves, whatever happens to it. */
export const NothingMoves: StoryObj<CardArgs> = {
  tags: ['!autodocs'],
  args: { source: new FixedSource(loading) },
  render: (args) => html`${embedCard(args)}<p>What stands below.</p>`,
  play: async ({ canvasElement, step }) => {
    const { card, source } = await cardReaderOf(canvasElement);
    source.become(loading);
    await card.updateComplete;
    const height = card.offsetHeight;
    const later = {
      ready: ready(english),
      'ready with another story': ready(unpictured),
      stale: failed('timeout', english),
      'ready again': ready(english),
      empty: ready([]),
      error: failed('http'),
    };
    for (const [name, state] of Object.entries(later))
      await step(name, async () => {
        source.become(state);
        await new Promise(requestAnimationFrame);
        await card.updateComplete;
        await expect(card.offsetHeight).toBe(height);
      });
  },
};
