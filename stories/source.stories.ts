import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { english } from './courier.js';
import { headlinesOf, readerOf } from './reader.js';
import { embedSource, serverOf, type SourceArgs } from './source-embed.js';
import { patience, widgetIn } from './widget-in.js';

const [harbour, town] = [english.slice(0, 4), english.slice(4, 8)];
const list = html`<news-headline-list show="section time source" limit="6"></news-headline-list>`;

const withheld = html`<p slot="consent">This is news of other sites, which see that you are here.</p>`;
const widgets = ['news-breaking-ticker', 'news-article-card', 'news-headline-list', 'news-article'] as const;

/** One place for news, described once, for all widgets inside it or that point to it. It shows nothing itself. */
const meta: Meta<SourceArgs> = {
  title: 'Source',
  component: 'news-source',
  render: embedSource,
  args: { stories: english, children: list },
};

export default meta;

/** A card, a list and a ticker that show each story once: each goes to the first of them that has it. */
export const SharedOut: StoryObj<SourceArgs> = {
  args: {
    dedupe: 'front',
    children: html`
      <news-article-card></news-article-card>
      <news-headline-list limit="3"></news-headline-list>
      <news-breaking-ticker which="latest" limit="4"></news-breaking-ticker>
    `,
  },
  play: async ({ canvasElement }) => {
    const titles = english.map(({ title }) => title);
    const { screen } = await widgetIn(canvasElement, 'news-article-card');
    await expect(await screen.findByRole('heading', undefined, patience)).toHaveTextContent(titles[0] ?? '');
    const reader = await readerOf(canvasElement);
    await waitFor(async () => expect(await headlinesOf(reader)).toEqual(titles.slice(1, 4)), patience);
    const ticker = await widgetIn(canvasElement, 'news-breaking-ticker');
    const headlines = () =>
      [...(ticker.widget.shadowRoot?.querySelectorAll('[part~=link]') ?? [])].map(({ textContent }) =>
        textContent.trim(),
      );
    await waitFor(() => expect(headlines()).toEqual(titles.slice(4, 8)), patience);
  },
};

/** Several addresses are one feed, the newest stories first; each story says where it is from. */
export const SeveralFeeds: StoryObj<SourceArgs> = {
  args: {
    stories: undefined,
    src: 'https://harbour.example/feed https://town.example/feed',
    fetcher: serverOf({
      'harbour.example/feed': { title: 'Harbour', stories: harbour },
      'town.example/feed': { title: 'Town', stories: town },
    }),
  },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    const newest = [...harbour, ...town].sort((a, b) => Number(b.published) - Number(a.published));
    const titles = newest.slice(0, 6).map(({ title }) => title);
    await waitFor(async () => expect(await headlinesOf(reader)).toEqual(titles), patience);
    await expect(reader.screen.getAllByText('Town').length).toBeGreaterThan(0);
  },
};

/** One of two feeds is not there: the other one is shown, and the page is told. */
export const OneFeedMissing: StoryObj<SourceArgs> = {
  args: {
    ...SeveralFeeds.args,
    fetcher: serverOf({ 'harbour.example/feed': { title: 'Harbour', stories: harbour } }),
  },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    await expect(await headlinesOf(reader)).toHaveLength(4);
    await waitFor(() => expect(reader.screen.getByRole('status')).toHaveTextContent(/^$/), patience);
  },
};

/** In turns, with no more than two of each. */
export const InTurns: StoryObj<SourceArgs> = {
  args: { ...SeveralFeeds.args, order: 'source', 'per-feed': 2 },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    const titles = [harbour[0], town[0], harbour[1], town[1]].map((story) => story?.title);
    await waitFor(async () => expect(await headlinesOf(reader)).toEqual(titles), patience);
  },
};

/** Nothing is asked for before the reader allows it; the room is there already. */
export const ConsentOfTheReader: StoryObj<SourceArgs> = {
  name: 'Consent of the reader',
  args: {
    ...SeveralFeeds.args,
    consent: 'click',
    children: html`<news-headline-list limit="6">
      <p slot="consent">The headlines come from other sites, which see that you are here.</p>
      <a href="#front-page">All the news of The Harbour Courier</a>
    </news-headline-list>`,
  },
  play: async ({ canvasElement }) => {
    localStorage.removeItem('newsrack-allowed-hosts');
    const reader = await readerOf(canvasElement);
    const name = 'Show content from harbour.example, town.example';
    const button = await reader.screen.findByRole('button', { name }, patience);
    const height = reader.list.offsetHeight;
    await userEvent.click(button);
    await waitFor(async () => expect(await headlinesOf(reader)).toHaveLength(6), patience);
    await expect(reader.list.offsetHeight).toBe(height);
    localStorage.removeItem('newsrack-allowed-hosts');
  },
};

/** Whichever widget is asked: a page that cancels `news-consent` decides itself, and may allow it later. */
export const ConsentTakenOver: StoryObj<SourceArgs> = {
  name: 'Consent taken over by the page',
  args: {
    ...ConsentOfTheReader.args,
    children: html`
      <news-breaking-ticker>${withheld}</news-breaking-ticker>
      <news-article-card>${withheld}</news-article-card>
      <news-headline-list limit="2">${withheld}</news-headline-list>
      <news-article>${withheld}</news-article>
    `,
  },
  play: async ({ canvasElement }) => {
    localStorage.removeItem('newsrack-allowed-hosts');
    const take = fn((event: Event) => event.preventDefault());
    canvasElement.addEventListener('news-consent', take);
    for (const tag of widgets) {
      const { widget, screen } = await widgetIn(canvasElement, tag);
      await userEvent.click(await screen.findByRole('button', { name: /^Show content/ }, patience));
      await expect(widget.matches(':state(consent)')).toBe(true);
    }
    await expect(take).toHaveBeenCalledTimes(widgets.length);
    canvasElement.removeEventListener('news-consent', take);
    await canvasElement.querySelector('news-source')?.allow();
    await waitFor(
      async () => expect(await headlinesOf(await readerOf(canvasElement))).toHaveLength(2),
      patience,
    );
  },
};

/** It is for the page to say, by `allow()`. */
export const ConsentByThePage: StoryObj<SourceArgs> = {
  name: 'Consent by the page',
  args: {
    ...ConsentOfTheReader.args,
    consent: 'event',
  },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    await waitFor(() => expect(reader.list.matches(':state(consent)')).toBe(true), patience);
    await expect(reader.screen.queryByRole('button')).toBeNull();
    await canvasElement.querySelector('news-source')?.allow();
    await waitFor(async () => expect(await headlinesOf(reader)).toHaveLength(6), patience);
  },
};
