import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { english } from './courier.js';
import { headlinesOf, readerOf } from './reader.js';
import { embedSource, serverOf, type SourceArgs } from './source-embed.js';
import { patience } from './widget-in.js';

const address = 'https://courier.example/feed';
const titles = english.map(({ title }) => title);
const pages = serverOf({
  'example/feed': { title: 'The Harbour Courier', stories: english.slice(0, 4), next: `${address}?page=2` },
  'page=2': { title: 'The Harbour Courier', stories: english.slice(4, 7), next: `${address}?page=3` },
  'page=3': { title: 'The Harbour Courier', stories: english.slice(7, 8) },
});

/** How a list goes on behind its first stories: what is at hand first, and then page after page of the feed. */
const meta: Meta<SourceArgs> = {
  title: 'Headline list/Pages',
  component: 'news-headline-list',
  render: embedSource,
  args: { src: address, fetcher: pages },
};

export default meta;

/** `more="button"`: the keyboard goes on at the first new headline, and the button’s room stays when it goes. */
export const Button: StoryObj<SourceArgs> = {
  args: { children: html`<news-headline-list more="button" limit="3"></news-headline-list>` },
  play: async ({ canvasElement, step }) => {
    const reader = await readerOf(canvasElement);
    const { screen } = reader;
    await step('a page at a time', async () => {
      await expect(await headlinesOf(reader)).toEqual(titles.slice(0, 3));
      await userEvent.click(await screen.findByRole('button', { name: 'Show more' }, patience));
      await waitFor(async () => expect(await headlinesOf(reader)).toEqual(titles.slice(0, 6)), patience);
      await waitFor(() => expect(reader.focus?.trim()).toBe(titles[3]));
    });
    await step('to the very last', async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
      await waitFor(async () => expect(await headlinesOf(reader)).toEqual(titles.slice(0, 8)), patience);
      await waitFor(() => expect(screen.queryByRole('button')).toBeNull(), patience);
    });
  },
};

/** `more="scroll"`: a feed in the sense of ARIA. Page Down and Page Up go from story to story. */
export const Scroll: StoryObj<SourceArgs> = {
  args: { children: html`<news-headline-list more="scroll" limit="3"></news-headline-list>` },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    const { screen } = reader;
    const stories = await screen.findAllByRole('article', undefined, patience);
    stories[0]?.focus();
    await userEvent.keyboard('{PageDown}');
    await expect(reader.focus).toContain(titles[1]);
    await waitFor(async () => {
      reader.list.scrollIntoView({ block: 'end' });
      await expect(screen.getAllByRole('article')).toHaveLength(8);
    }, patience);
    await expect(screen.getAllByRole('article').at(-1)).toHaveAttribute('aria-posinset', '8');
  },
};
