import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { lostWordsIn } from '../test/widgets/lost-words.js';
import { english } from './courier.js';
import { embed, type EmbedArgs, usualChildren } from './embed.js';
import { failed, FixedSource, ready } from './fixed-source.js';
import { expectNoOverflow, headlinesOf, readerOf } from './reader.js';
import { patience } from './widget-in.js';
import './looks.css';

/** A guest on pages of all kinds and widths, and what a designer can change about it. */
const meta: Meta<EmbedArgs> = {
  title: 'Headline list/Looks',
  component: 'news-headline-list',
  render: embed,
  args: {
    show: 'image summary section time',
    source: new FixedSource(ready(english)),
    children: usualChildren,
  },
};

export default meta;

/** On a dark page nothing has to be set: the computed `color-scheme` is followed. */
export const DarkPage: StoryObj<EmbedArgs> = {
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    await headlinesOf(reader);
    const [link] = reader.screen.getAllByRole('link');
    await expect(lightness(getComputedStyle(link ?? reader.list).color)).toBeGreaterThan(200);
  },
};

/** `theme="light"` brings its own paper. */
export const LightOnDark: StoryObj<EmbedArgs> = {
  args: { theme: 'light' },
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    const { list } = await readerOf(canvasElement);
    const { color, backgroundColor } = getComputedStyle(list);
    await expect(lightness(color)).toBeLessThan(50);
    await expect(lightness(backgroundColor)).toBeCloseTo(255);
  },
};

export const DarkOnLight: StoryObj<EmbedArgs> = {
  args: { theme: 'dark', layout: 'cards' },
  play: async ({ canvasElement }) => {
    const { list } = await readerOf(canvasElement);
    const { color, backgroundColor } = getComputedStyle(list);
    await expect(lightness(color)).toBeGreaterThan(200);
    await expect(lightness(backgroundColor)).toBeLessThan(50);
  },
};

/** The narrowest column of a page. */
export const Rail: StoryObj<EmbedArgs> = {
  name: 'Rail of 200 px',
  globals: { width: '200' },
  render: (args) => everyLayout(args),
  play: fits,
};

export const Phone: StoryObj<EmbedArgs> = {
  name: 'Phone of 320 px',
  globals: { width: '320' },
  render: (args) => everyLayout(args),
  play: fits,
};

export const Column: StoryObj<EmbedArgs> = {
  name: 'Column of 700 px',
  globals: { width: '700' },
  render: (args) => everyLayout(args),
  play: fits,
};

export const Wide: StoryObj<EmbedArgs> = {
  name: 'Wide, 1200 px',
  args: { limit: 4 },
  globals: { width: '1200' },
  render: (args) => everyLayout(args),
  play: fits,
};

/** Where a list has no width of its own: in a flex row, a float, an inline block and the cell of a table. */
export const ShrinkToFit: StoryObj<EmbedArgs> = {
  args: {
    limit: 2,
    show: 'section time',
    children: html`<h3 slot="heading">Latest</h3>`,
    'heading-level': 4,
  },
  render: (args) => html`
    <h2>Places without a width</h2>
    <div class="flex-row">${embed(args)}</div>
    <div class="float">${embed(args)}</div>
    <div class="inline-block">${embed(args)}</div>
    <table>
      <tbody>
        <tr>
          <td>${embed(args)}</td>
          <td>Another cell</td>
        </tr>
      </tbody>
    </table>
  `,
  play: async ({ canvasElement }) => {
    for (const list of canvasElement.querySelectorAll('news-headline-list'))
      await expect(list.offsetWidth).toBeGreaterThanOrEqual(200);
  },
};

/** All tokens at once, set by a class on the tag. What each does is told under Tokens. */
export const Tokens: StoryObj<EmbedArgs> = {
  args: { class: 'evening-paper', layout: 'cards', limit: 3 },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    await headlinesOf(reader);
    const { color, fontFamily } = getComputedStyle(reader.list);
    await expect(color).toBe('rgb(43, 29, 20)');
    await expect(fontFamily).toBe('Georgia, serif');
  },
};

/** What tokens do not reach, `::part()` does. */
export const Parts: StoryObj<EmbedArgs> = {
  args: { class: 'poster', limit: 3 },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    await headlinesOf(reader);
    const [heading] = reader.screen.getAllByRole('heading');
    await expect(getComputedStyle(heading ?? reader.list).textTransform).toBe('uppercase');
  },
};

/** Where a reader spreads the letters there is room for the same words. */
export const SpreadText: StoryObj<EmbedArgs> = {
  args: { show: 'image byline section time source' },
  globals: { width: '320' },
  render: (args) => html`<div class="spread">${everyLayout(args)}</div>`,
  play: async (context) => {
    await fits(context);
    for (const list of context.canvasElement.querySelectorAll('news-headline-list'))
      await expect(lostWordsIn(list)).toEqual([]);
  },
};

/** A heading of the page’s own above, a line below. */
export const Slots: StoryObj<EmbedArgs> = {
  args: {
    limit: 2,
    children: html`
      <h2 slot="heading">Around the harbour</h2>
      <p slot="footer"><a href="#all">All the news</a></p>
    `,
  },
  play: async ({ canvas, canvasElement }) => {
    const reader = await readerOf(canvasElement);
    await headlinesOf(reader);
    const top = reader.screen.getByRole('list').getBoundingClientRect();
    const heading = canvas.getByRole('heading', { name: 'Around the harbour' });
    await expect(heading.getBoundingClientRect().bottom).toBeLessThanOrEqual(top.top);
    const footer = canvas.getByRole('link', { name: 'All the news' });
    await expect(footer.getBoundingClientRect().top).toBeGreaterThanOrEqual(top.bottom);
  },
};

export const SlotEmpty: StoryObj<EmbedArgs> = {
  args: {
    limit: 2,
    source: new FixedSource(ready([])),
    children: html`<p slot="empty">Nothing has happened in the harbour today. <a href="#tides">Tides</a></p>`,
  },
  play: async ({ canvas, canvasElement }) => {
    const { screen } = await readerOf(canvasElement);
    const ours = await screen.findByText('No news right now.', undefined, patience);
    await expect(ours.checkVisibility()).toBe(false);
    await expect(canvas.getByText(/^Nothing has happened/).checkVisibility()).toBe(true);
  },
};

export const SlotError: StoryObj<EmbedArgs> = {
  args: {
    limit: 2,
    source: new FixedSource(failed('http')),
    children: html`<p slot="error">The harbour’s news are having a rest. Call us: 01 234.</p>`,
  },
  play: async ({ canvas, canvasElement }) => {
    const { screen } = await readerOf(canvasElement);
    await expect(await screen.findByRole('button', { name: 'Try again' }, patience)).toBeVisible();
    await expect(canvas.getByText(/^The harbour’s news/).checkVisibility()).toBe(true);
  },
};

/** A template of the page’s own, without any script: `data-key="title"` shows the title. */
export const ItemTemplate: StoryObj<EmbedArgs> = {
  args: {
    limit: 2,
    children: html`
      ${usualChildren}
      <template slot="item">
        <p><a data-key="title" href="#story">Title</a>, told by <span data-key="authors"></span></p>
      </template>
    `,
  },
  play: async ({ canvasElement }) => {
    const { screen } = await readerOf(canvasElement);
    const [first] = english;
    const link = await screen.findByRole('link', { name: first?.title ?? '' }, patience);
    await expect(link).toHaveAttribute('href', first?.url);
    await expect(screen.getByText('Odile Marrack')).toBeVisible();
    await expect(screen.getAllByRole('link')).toHaveLength(2);
  },
};

/** Words of the page’s own, each instead of one of ours. */
export const OwnStrings: StoryObj<EmbedArgs> = {
  args: {
    limit: 2,
    source: new FixedSource(failed('timeout', english)),
    strings: { retry: 'Have another go', stale: (age) => `These were printed ${age}.` },
  },
  play: async ({ canvasElement }) => {
    const { screen } = await readerOf(canvasElement);
    await expect(
      await screen.findByText('These were printed 25 minutes ago.', undefined, patience),
    ).toBeVisible();
    await expect(screen.getByRole('button', { name: 'Have another go' })).toBeVisible();
  },
};

/** A site with habits of its own, which the list takes on: its font, its colours, its line height. */
export const OnASiteWithHabits: StoryObj<EmbedArgs> = {
  name: 'On a site with habits',
  args: { limit: 4 },
  render: (args) => html`
    <div class="site">
      <main>
        <h1>Port Averil</h1>
        <p>
          A town of <a href="#people">9,000 people</a>, two ferries and one tram line. What happens here is told on
          the right by a widget.
        </p>
        <p><button>Visit us</button></p>
      </main>
      <aside>${embed({ ...args, layout: 'compact', show: 'time', children: html`<h2 slot="heading">News</h2>` })}</aside>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    await headlinesOf(reader);
    await expect(getComputedStyle(reader.list).fontFamily).toContain('Georgia');
    await expectNoOverflow(reader);
  },
};

function everyLayout(args: Partial<EmbedArgs>) {
  const layouts = ['list', 'grid', 'cards', 'compact'] as const;
  return html`${layouts.map((layout) =>
    embed({
      ...args,
      limit: args.limit ?? 2,
      loading: 'eager',
      layout,
      children: html`<h2 slot="heading">${layout}</h2>`,
    }),
  )}`;
}

async function fits({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  for (const list of canvasElement.querySelectorAll('news-headline-list')) {
    const reader = await readerOf(list);
    await headlinesOf(reader);
    await expectNoOverflow(reader);
  }
}

/** 0 to 255. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
