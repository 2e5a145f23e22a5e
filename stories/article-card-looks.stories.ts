import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { lostWordsIn } from '../test/widgets/lost-words.js';
import { type CardArgs, embedCard, linkToStory } from './card-embed.js';
import { cardHeadlineOf, cardReaderOf, expectCardFits } from './card-reader.js';
import { english } from './courier.js';
import { failed, FixedSource, ready } from './fixed-source.js';
import { patience } from './widget-in.js';
import './looks.css';

/** A guest on pages of all kinds and widths, and what a designer can change about it. */
const meta: Meta<CardArgs> = {
  title: 'Article card/Looks',
  component: 'news-article-card',
  render: embedCard,
  args: { source: new FixedSource(ready(english)), children: linkToStory },
  globals: { width: '700' },
};

export default meta;

/** On a dark page nothing has to be set: the computed `color-scheme` is followed. */
export const DarkPage: StoryObj<CardArgs> = { globals: { theme: 'dark' }, play: fits };

/** `theme="light"` brings its own paper. */
export const LightOnDark: StoryObj<CardArgs> = {
  args: { theme: 'light' },
  globals: { theme: 'dark' },
  play: fits,
};

export const DarkOnLight: StoryObj<CardArgs> = { args: { theme: 'dark' }, play: fits };

/** The narrowest column of a page. */
export const Rail: StoryObj<CardArgs> = {
  name: 'Rail of 200 px',
  globals: { width: '200' },
  render: everyLayout,
  play: fits,
};

export const Phone: StoryObj<CardArgs> = {
  name: 'Phone of 320 px',
  globals: { width: '320' },
  render: everyLayout,
  play: fits,
};

export const Column: StoryObj<CardArgs> = { name: 'Column of 700 px', render: everyLayout, play: fits };

export const Wide: StoryObj<CardArgs> = {
  name: 'Wide, 1200 px',
  globals: { width: '1200' },
  render: everyLayout,
  play: fits,
};

/** Cards beside each other begin and end at the same line, whatever their stories have: put them into a grid of the page’s own. */
export const Row: StoryObj<CardArgs> = {
  name: 'In a row',
  globals: { width: 'full' },
  render: (args) => html`<div class="card-row">
    ${[0, 3, 5, 7].map((offset) => embedCard({ ...args, offset, loading: 'eager' }))}
  </div>`,
  play: async (context) => {
    await fits(context);
    const cards = [...context.canvasElement.querySelectorAll('news-article-card')];
    await expect(new Set(cards.map(({ offsetHeight }) => offsetHeight)).size).toBe(1);
  },
};

/** A front page of cards alone: each takes the layout and the size that fit its place. */
export const FrontPage: StoryObj<CardArgs> = {
  globals: { width: 'full' },
  render: (args) => html`<div class="front-page">
    ${english.slice(0, 5).map((_, offset) =>
      embedCard({
        ...args,
        offset,
        loading: 'eager',
        layout: offset ? 'auto' : 'vertical',
        'heading-level': offset ? 3 : 2,
        show: offset
          ? 'image section kicker byline time badges'
          : 'image section kicker summary byline time credit badges',
      }),
    )}
  </div>`,
  play: async ({ canvasElement }) => {
    for (const [i, card] of canvasElement.querySelectorAll('news-article-card').entries()) {
      const reader = await cardReaderOf(card);
      await cardHeadlineOf(reader, i ? 3 : 2);
      await expectCardFits(reader);
    }
  },
};

/** All tokens at once, set by a class on the tag. What each does is told under Tokens. */
export const Tokens: StoryObj<CardArgs> = {
  args: { class: 'evening-paper' },
  play: async (context) => {
    await fits(context);
    const { card } = await cardReaderOf(context.canvasElement);
    const { color, fontFamily } = getComputedStyle(card);
    await expect(color).toBe('rgb(43, 29, 20)');
    await expect(fontFamily).toBe('Georgia, serif');
  },
};

/** What tokens do not reach, `::part()` does. */
export const Parts: StoryObj<CardArgs> = {
  args: { class: 'poster' },
  play: async (context) => {
    await fits(context);
    const headline = await cardHeadlineOf(await cardReaderOf(context.canvasElement));
    await expect(getComputedStyle(headline).textTransform).toBe('uppercase');
  },
};

/** Where a reader spreads the letters there is room for the same words. */
export const SpreadText: StoryObj<CardArgs> = {
  args: { show: 'image section kicker byline time source credit badges' },
  globals: { width: '320' },
  render: (args) => html`<div class="spread">${everyLayout(args)}</div>`,
  play: async (context) => {
    await fits(context);
    for (const card of context.canvasElement.querySelectorAll('news-article-card'))
      await expect(lostWordsIn(card)).toEqual([]);
  },
};

/** None of our style sheets: the parts are the page’s to style. */
export const Unstyled: StoryObj<CardArgs> = {
  args: { unstyled: true },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    await expect(await cardHeadlineOf(await cardReaderOf(canvasElement))).toBeVisible();
  },
};

/** A template of the page’s own, without any script: `data-key="title"` shows the title, and an image the image. */
export const ItemTemplate: StoryObj<CardArgs> = {
  args: {
    children: html`
      ${linkToStory}
      <template slot="item">
        <figure>
          <img data-key="image" alt="" />
          <figcaption>
            <h3><a data-key="title" href="#story">Title</a></h3>
            <p><span data-key="authors"></span>, <time data-key="published"></time></p>
            <strong data-key="breaking">This is breaking.</strong>
          </figcaption>
        </figure>
      </template>
    `,
  },
  play: async ({ canvasElement }) => {
    const { screen } = await cardReaderOf(canvasElement);
    const [first] = english;
    const link = await screen.findByRole('link', { name: first?.title ?? '' }, patience);
    await expect(link).toHaveAttribute('href', first?.url);
    await expect(screen.getByRole('img', { name: first?.image?.alt ?? '' })).toBeVisible();
    await expect(screen.getByText('This is breaking.')).toBeVisible();
    await expect(screen.getByText('Odile Marrack')).toBeVisible();
  },
};

/** The same for developers: a function that draws a story as a Lit template, a node or text. */
export const RenderItem: StoryObj<CardArgs> = {
  args: { renderItem: ({ title, url = '' }) => html`<p>Read <a href=${url}>${title}</a> now.</p>` },
  play: async ({ canvasElement }) => {
    const { screen } = await cardReaderOf(canvasElement);
    await expect(await screen.findByText('Read', { exact: false }, patience)).toHaveTextContent(
      `Read ${english[0]?.title} now.`,
    );
  },
};

/** A heading of the page’s own above, a line below. */
export const Slots: StoryObj<CardArgs> = {
  args: {
    children: html`
      <h2 slot="heading">The story of the day</h2>
      <p slot="footer"><a href="#all">All the news</a></p>
    `,
  },
  play: async ({ canvas, canvasElement }) => {
    const headline = await cardHeadlineOf(await cardReaderOf(canvasElement));
    const { top, bottom } = headline.getBoundingClientRect();
    const heading = canvas.getByRole('heading', { name: 'The story of the day' });
    await expect(heading.getBoundingClientRect().bottom).toBeLessThanOrEqual(top);
    const footer = canvas.getByRole('link', { name: 'All the news' });
    await expect(footer.getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom);
  },
};

/** Words of the page’s own, each instead of one of ours. */
export const OwnStrings: StoryObj<CardArgs> = {
  args: {
    source: new FixedSource(failed('timeout', english)),
    strings: { breaking: 'Stop press', stale: (age) => `This was printed ${age}.` },
  },
  play: async ({ canvasElement }) => {
    const { screen } = await cardReaderOf(canvasElement);
    await expect(
      await screen.findByText('This was printed 25 minutes ago.', undefined, patience),
    ).toBeVisible();
    await expect(screen.getByText('Stop press')).toBeVisible();
  },
};

function everyLayout(args: Partial<CardArgs>) {
  const layouts = ['auto', 'vertical', 'horizontal', 'overlay'] as const;
  return html`${layouts.map((layout, offset) =>
    embedCard({
      ...args,
      layout,
      offset,
      loading: 'eager',
      children: html`<h2 slot="heading">${layout}</h2>`,
    }),
  )}`;
}

async function fits({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  for (const card of canvasElement.querySelectorAll('news-article-card')) {
    const reader = await cardReaderOf(card);
    await cardHeadlineOf(reader);
    await expectCardFits(reader);
  }
}
