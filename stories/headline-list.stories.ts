import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent } from 'storybook/test';
import { english } from './courier.js';
import { embed, type EmbedArgs, usualChildren } from './embed.js';
import { failed, FixedSource, loading, ready } from './fixed-source.js';
import { headlinesOf, readerOf } from './reader.js';
import { patience } from './widget-in.js';

const states = {
  ready: new FixedSource(ready(english)),
  loading: new FixedSource(loading),
  empty: new FixedSource(ready([])),
  stale: new FixedSource(failed('timeout', english)),
  error: new FixedSource(failed('cors-or-network')),
};

/** The latest headlines of a feed. Here they come from a source in a state that you choose, and not from a feed. */
const meta: Meta<EmbedArgs & FeedArgs> = {
  title: 'Headline list/Layouts',
  component: 'news-headline-list',
  render: embed,
  args: { source: states.ready, children: usualChildren },
  argTypes: {
    source: { options: Object.keys(states), mapping: states, control: 'select' },
    class: { table: { disable: true } },
    src: { control: false },
    format: { control: false },
    refresh: { control: false },
  },
};

export default meta;

/** What only matters to lists that read a feed. */
interface FeedArgs {
  src: string;
  format: string;
  refresh: number;
}

const everything = 'image summary byline time section source';

/** With no settings but where its stories come from. */
export const Default: StoryObj<EmbedArgs> = {
  play: async ({ canvasElement, step }) => {
    const reader = await readerOf(canvasElement);
    await step('five headlines, each a link under a heading of level 3', async () => {
      const titles = english.slice(0, 5).map(({ title }) => title);
      await expect(await headlinesOf(reader)).toEqual(titles);
      for (const name of titles) {
        await expect(reader.screen.getByRole('heading', { level: 3, name })).toBeVisible();
        await expect(reader.screen.getByRole('link', { name })).toBeVisible();
      }
    });
    await step('the link that was there before them is gone', async () => {
      await expect(canvasElement.querySelector('a[href="#front-page"]')?.checkVisibility()).toBe(false);
    });
    await step('the state can be seen by the page’s CSS', async () => {
      await expect(reader.list.matches(':state(ready)')).toBe(true);
    });
  },
};

export const List: StoryObj<EmbedArgs> = {
  args: { layout: 'list', show: everything },
  play: showsEverything,
};

export const Grid: StoryObj<EmbedArgs> = {
  args: { layout: 'grid', show: everything, limit: 6 },
  play: showsEverything,
};

export const Cards: StoryObj<EmbedArgs> = {
  args: { layout: 'cards', show: everything, limit: 6 },
  play: showsEverything,
};

export const Compact: StoryObj<EmbedArgs> = {
  args: { layout: 'compact', show: everything, limit: 6 },
  play: showsEverything,
};

export const ListBare: StoryObj<EmbedArgs> = {
  name: 'List, headlines alone',
  args: { layout: 'list', show: '' },
  play: showsHeadlinesAlone,
};

export const GridBare: StoryObj<EmbedArgs> = {
  name: 'Grid, headlines alone',
  args: { layout: 'grid', show: '', limit: 6 },
  play: showsHeadlinesAlone,
};

export const CardsBare: StoryObj<EmbedArgs> = {
  name: 'Cards, headlines alone',
  args: { layout: 'cards', show: '', limit: 6 },
  play: showsHeadlinesAlone,
};

export const CompactBare: StoryObj<EmbedArgs> = {
  name: 'Compact, headlines alone',
  args: { layout: 'compact', show: '', limit: 6 },
  play: showsHeadlinesAlone,
};

/** `heading-level` fits the headlines into the outline of the page. */
export const HeadingLevel: StoryObj<EmbedArgs> = {
  args: {
    'heading-level': 4,
    limit: 3,
    children: html`<h3 slot="heading">From the harbour</h3>`,
  },
  render: (args) => html`<h2>Around town</h2>${embed(args)}`,
  play: async ({ canvasElement }) => {
    const { screen } = await readerOf(canvasElement);
    await expect(await screen.findAllByRole('heading', { level: 4 }, patience)).toHaveLength(3);
  },
};

/** With `target="_blank"` each link says that it opens a new tab, to those who do not see it. */
export const NewTab: StoryObj<EmbedArgs> = {
  args: { target: '_blank', limit: 3 },
  play: async ({ canvasElement }) => {
    const { screen } = await readerOf(canvasElement);
    const links = await screen.findAllByRole('link', { name: / \(opens in a new tab\)$/ }, patience);
    await expect(links).toHaveLength(3);
    for (const link of links) await expect(link).toHaveAttribute('target', '_blank');
  },
};

/** All attributes can change at run time. */
export const AttributesThatChange: StoryObj<EmbedArgs> = {
  args: { limit: 3 },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    const { list, screen } = reader;
    await expect(await headlinesOf(reader)).toHaveLength(3);
    list.setAttribute('limit', '4');
    list.setAttribute('heading-level', '4');
    list.setAttribute('show', 'byline');
    await list.updateComplete;
    await expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(4);
    await expect(screen.queryAllByRole('time')).toHaveLength(0);
    for (const name of ['limit', 'heading-level', 'show']) list.removeAttribute(name);
    await list.updateComplete;
    await expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(5);
    await expect(screen.getAllByRole('time')).toHaveLength(5);
  },
};

/** A page can do something else than to follow the link: this one cancels `news-select`. */
export const Select: StoryObj<EmbedArgs> = {
  name: 'Headline that is not followed',
  args: { onNewsSelect: fn((event: Event) => event.preventDefault()), limit: 3 },
  play: async ({ args, canvasElement }) => {
    const { screen } = await readerOf(canvasElement);
    const before = location.href;
    const [first] = await screen.findAllByRole('link', undefined, patience);
    if (!first) throw new Error('There is no link.');
    await userEvent.click(first);
    await expect(args.onNewsSelect).toHaveBeenCalledOnce();
    await expect(args.onNewsSelect).toHaveBeenCalledWith(expect.objectContaining({ story: english[0] }));
    await expect(location.href).toBe(before);
  },
};

type Play = NonNullable<StoryObj<EmbedArgs>['play']>;

async function showsEverything({ canvasElement }: Parameters<Play>[0]): Promise<void> {
  const { list, screen } = await readerOf(canvasElement);
  const items = await screen.findAllByRole('listitem', undefined, patience);
  await expect(items).toHaveLength(list.limit);
  for (const [index, item] of items.entries()) {
    const { image, summary, section, authors } = english[index] ?? {};
    await expect(item.querySelector('img')).toHaveAttribute('alt', image?.alt);
    await expect(item).toHaveTextContent(summary ?? '');
    await expect(item).toHaveTextContent(section ?? '');
    await expect(item).toHaveTextContent(authors?.[0]?.name ?? '');
    await expect(item).toHaveTextContent('The Harbour Courier');
    await expect(item.querySelector('time')).toBeVisible();
  }
}

async function showsHeadlinesAlone({ canvasElement }: Parameters<Play>[0]): Promise<void> {
  const { screen } = await readerOf(canvasElement);
  const items = await screen.findAllByRole('listitem', undefined, patience);
  for (const [index, item] of items.entries()) {
    await expect(item.innerText.trim()).toBe(english[index]?.title);
    await expect(item.querySelector('img')).toBeNull();
  }
}
