import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { NewsUpdateEvent, ReadingFailureCode } from '../src/index.js';
import { courier, english } from './courier.js';
import { embed, type EmbedArgs, usualChildren } from './embed.js';
import { failed, FixedSource, loading, ready } from './fixed-source.js';
import { headlinesOf, readerOf } from './reader.js';
import { patience } from './widget-in.js';

/** What a reader sees while news are on their way, and when they do not come. Nothing moves from one to another. */
const meta: Meta<EmbedArgs> = {
  title: 'Headline list/States',
  component: 'news-headline-list',
  render: embed,
  args: { show: 'image summary section time', children: usualChildren },
};

export default meta;

/** Room for all stories, and the page author’s own link meanwhile. */
export const Loading: StoryObj<EmbedArgs> = {
  args: { source: new FixedSource(loading) },
  play: async ({ canvas, canvasElement }) => {
    const { screen } = await readerOf(canvasElement);
    await expect(screen.getByRole('status')).toHaveTextContent('Loading news…');
    await expect(canvas.getByRole('link', { name: 'All the news of The Harbour Courier' })).toBeVisible();
    await expect(screen.queryAllByRole('listitem')).toHaveLength(0);
  },
};

export const Ready: StoryObj<EmbedArgs> = {
  args: { source: new FixedSource(ready(english)) },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    await expect(await headlinesOf(reader)).toHaveLength(5);
    await expect(reader.screen.getByRole('status')).toHaveTextContent(/^$/);
  },
};

/** The room stays, so that nothing moves when the first story comes. */
export const FewerThanAskedFor: StoryObj<EmbedArgs> = {
  args: { source: new FixedSource(ready(english.slice(0, 2))) },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    await expect(await headlinesOf(reader)).toHaveLength(2);
    await expect(reader.screen.getAllByRole('listitem')).toHaveLength(2);
  },
};

export const Empty: StoryObj<EmbedArgs> = {
  args: { source: new FixedSource(ready([])) },
  play: async ({ canvas, canvasElement }) => {
    const { screen } = await readerOf(canvasElement);
    await expect(await screen.findByText('No news right now.', undefined, patience)).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'All the news of The Harbour Courier' })).toBeVisible();
  },
};

/** The last good stories outlive a refresh that fails; below them stands how old they are. */
export const Stale: StoryObj<EmbedArgs> = {
  args: { source: new FixedSource(failed('timeout', english), ready(english)) },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    await expect(await headlinesOf(reader)).toHaveLength(5);
    await expect(reader.screen.getByText('Last updated 25 minutes ago')).toBeVisible();
    await expect(reader.screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Failed: StoryObj<EmbedArgs> = {
  name: 'Error',
  args: { source: new FixedSource(failed('cors-or-network')) },
  play: async ({ canvas, canvasElement }) => {
    const { screen } = await readerOf(canvasElement);
    await screen.findByText('The news cannot be reached at the moment.', undefined, patience);
    await expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'All the news of The Harbour Courier' })).toBeVisible();
  },
};

const sayings: Readonly<Record<ReadingFailureCode, RegExp>> = {
  'cors-or-network': /cannot be reached/,
  timeout: /too long/,
  http: /cannot be reached/,
  'not-a-feed': /no news here/,
  unreadable: /no news here/,
  'too-large': /no news here/,
  mapping: /no news here/,
  config: /no news here/,
  aborted: /cannot be reached/,
};

/** What a reader is told for each code. The page author is told more: in `news-error`, and on the console. */
export const EveryError: StoryObj<EmbedArgs> = {
  args: { limit: 1, show: '', loading: 'eager', children: html`<a href="#front-page">All the news</a>` },
  render: (args) => html`
    <dl>
      ${Object.keys(sayings).map(
        (code) => html`
          <dt><code>${code}</code></dt>
          <dd>${embed({ ...args, source: new FixedSource(failed(code as ReadingFailureCode)) })}</dd>
        `,
      )}
    </dl>
  `,
  play: async ({ canvasElement }) => {
    const lists = [...canvasElement.querySelectorAll('news-headline-list')];
    for (const [index, saying] of Object.values(sayings).entries()) {
      const { screen } = await readerOf(lists[index] ?? canvasElement);
      await expect(await screen.findByText(saying, undefined, patience)).toBeVisible();
    }
  },
};

/** Who presses the button goes on with the first headline. */
export const TryAgain: StoryObj<EmbedArgs> = {
  args: { source: new FixedSource(failed('timeout'), ready(english)) },
  play: async ({ canvasElement, step }) => {
    const reader = await readerOf(canvasElement);
    const { screen, source } = reader;
    source.become(failed('timeout'));
    await step('while it is under way the button says so and stays where it is', async () => {
      await userEvent.click(await screen.findByRole('button', { name: 'Try again' }, patience));
      await expect(await screen.findByRole('button', { name: 'Loading news…' })).toBeVisible();
    });
    await step('the headlines come, and the focus goes to the first', async () => {
      await expect(await headlinesOf(reader)).toHaveLength(5);
      await waitFor(() => expect(reader.focus).toBe(english[0]?.title));
    });
  },
};

export const TryAgainInVain: StoryObj<EmbedArgs> = {
  args: { source: new FixedSource(failed('timeout')) },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    const { screen } = reader;
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }, patience));
    await screen.findByRole('button', { name: 'Loading news…' });
    await screen.findByRole('button', { name: 'Try again' }, patience);
    await expect(reader.focus).toBe('Try again');
  },
};

/** While somebody reads, new stories wait until they are asked for. The page hears of them by `news-update`. */
export const NewStories: StoryObj<EmbedArgs> = {
  name: 'New stories waiting',
  tags: ['!autodocs'],
  args: { source: new FixedSource(ready(english.slice(3))) },
  play: async ({ canvasElement }) => {
    await newStoriesArrive(canvasElement);
  },
};

export const NewStoriesShown: StoryObj<EmbedArgs> = {
  tags: ['!autodocs'],
  args: { source: new FixedSource(ready(english.slice(3))) },
  play: async ({ canvasElement, step }) => {
    const reader = await newStoriesArrive(canvasElement);
    await step('pressed, the button shows them and goes, and the focus is on the first', async () => {
      await userEvent.click(reader.screen.getByRole('button', { name: '3 new stories' }));
      await waitFor(() => expect(reader.focus).toBe(english[0]?.title));
      await expect((await headlinesOf(reader))[0]).toBe(english[0]?.title);
      await expect(reader.screen.queryByRole('button')).toBeNull();
    });
  },
};

/** An edited headline is not news: it changes where it is. */
export const EditedHeadline: StoryObj<EmbedArgs> = {
  tags: ['!autodocs'],
  args: { source: new FixedSource(ready(english)) },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    reader.source.become(ready(english));
    await headlinesOf(reader);
    const [first] = reader.screen.getAllByRole('link');
    first?.focus();
    const [edited, ...others] = english;
    if (!edited) throw new Error('There are no stories.');
    reader.source.become(ready([{ ...edited, title: 'Fog lifts, ferries sail' }, ...others]));
    await waitFor(() => expect(reader.focus).toBe('Fog lifts, ferries sail'));
    await expect(reader.screen.queryByRole('button')).toBeNull();
  },
};

/** Nothing below the list moves, whatever happens to it. */
export const NothingMoves: StoryObj<EmbedArgs> = {
  tags: ['!autodocs'],
  args: { source: new FixedSource(loading), limit: 3 },
  render: (args) => html`${embed(args)}<p>What stands below.</p>`,
  play: async ({ canvasElement, step }) => {
    const reader = await readerOf(canvasElement);
    const { list, source } = reader;
    source.become(loading);
    await list.updateComplete;
    const height = list.offsetHeight;
    const later = {
      ready: ready(english),
      'ready with other stories': ready(courier.slice(9)),
      stale: failed('timeout', english),
      'ready again': ready(english),
      empty: ready([]),
      error: failed('http'),
    };
    for (const [name, state] of Object.entries(later))
      await step(name, async () => {
        source.become(state);
        await new Promise(requestAnimationFrame);
        await list.updateComplete;
        await expect(list.offsetHeight).toBe(height);
      });
  },
};

async function newStoriesArrive(canvasElement: HTMLElement) {
  const reader = await readerOf(canvasElement);
  const { list, screen, source } = reader;
  source.become(ready(english.slice(3)));
  await headlinesOf(reader);
  screen.getAllByRole('link')[0]?.focus();
  const height = list.offsetHeight;
  const added = english.slice(0, 3);
  const told = fn<(event: NewsUpdateEvent) => void>();
  list.addEventListener('news-update', told, { once: true });
  source.become(ready(english, { added }));
  await expect(told.mock.lastCall?.[0].added).toEqual(added);
  await expect(await screen.findByRole('button', { name: '3 new stories' })).toBeVisible();
  await expect((await headlinesOf(reader))[0]).toBe(english[3]?.title);
  await expect(reader.focus).toBe(english[3]?.title);
  await expect(list.offsetHeight).toBe(height);
  return reader;
}
