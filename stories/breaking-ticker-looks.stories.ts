import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { lostWordsIn } from '../test/widgets/lost-words.js';
import { arabic, breaking, english, mixed } from './courier.js';
import { FixedSource, ready } from './fixed-source.js';
import { embedTicker, linkToAll, type TickerArgs } from './ticker-embed.js';
import { expectTickerFits, tickerReaderOf } from './ticker-reader.js';
import './looks.css';

/** A guest on pages of all kinds and widths, with words of all kinds, and what a designer can change about it. */
const meta: Meta<TickerArgs> = {
  title: 'Breaking ticker/Looks',
  component: 'news-breaking-ticker',
  render: embedTicker,
  args: {
    source: new FixedSource(ready(english)),
    children: linkToAll,
    show: 'section time',
    dismissible: true,
  },
};

export default meta;

/** On a dark page nothing has to be set: the computed `color-scheme` is followed. */
export const DarkPage: StoryObj<TickerArgs> = { globals: { theme: 'dark' }, play: stands };

/** `theme="light"` brings its own paper. */
export const LightOnDark: StoryObj<TickerArgs> = {
  args: { theme: 'light' },
  globals: { theme: 'dark' },
  play: stands,
};

export const DarkOnLight: StoryObj<TickerArgs> = { args: { theme: 'dark' }, play: stands };

/** The narrowest column of a page: the label and the buttons stand above the headline. */
export const Rail: StoryObj<TickerArgs> = {
  name: 'Rail of 200 px',
  globals: { width: '200' },
  render: everyWay,
  play: fits,
};

export const Phone: StoryObj<TickerArgs> = {
  name: 'Phone of 320 px',
  globals: { width: '320' },
  render: everyWay,
  play: fits,
};

export const Column: StoryObj<TickerArgs> = {
  name: 'Column of 700 px',
  globals: { width: '700' },
  render: everyWay,
  play: fits,
};

export const Wide: StoryObj<TickerArgs> = {
  name: 'Wide, 1200 px',
  globals: { width: '1200' },
  render: everyWay,
  play: fits,
};

/** Where a reader spreads the letters there is room for the same words. */
export const SpreadText: StoryObj<TickerArgs> = {
  args: { show: 'section byline time source' },
  globals: { width: '320' },
  render: (args) => html`<div class="spread">${everyWay(args)}</div>`,
  play: async (context) => {
    await fits(context);
    for (const ticker of context.canvasElement.querySelectorAll('news-breaking-ticker'))
      await expect(lostWordsIn(ticker)).toEqual([]);
  },
};

/** All tokens at once, set by a class on the tag. What each does is told under Tokens. */
export const Tokens: StoryObj<TickerArgs> = {
  args: { class: 'evening-paper' },
  play: async (context) => {
    await stands(context);
    const { ticker } = await tickerReaderOf(context.canvasElement);
    const { color, fontFamily } = getComputedStyle(ticker);
    await expect(color).toBe('rgb(43, 29, 20)');
    await expect(fontFamily).toBe('Georgia, serif');
  },
};

/** A bar across the page, by `::part()`. */
export const Parts: StoryObj<TickerArgs> = {
  name: 'Bar across the page',
  args: { class: 'alert-bar' },
  play: async (context) => {
    await stands(context);
    const { screen } = await tickerReaderOf(context.canvasElement);
    await expect(getComputedStyle(screen.getByText('Breaking news')).textTransform).toBe('uppercase');
  },
};

/** None of our style sheets: what is left is what lets it move. */
export const Unstyled: StoryObj<TickerArgs> = { args: { unstyled: true }, play: stands };

/** Words of the page’s own, each instead of one of ours. */
export const OwnStrings: StoryObj<TickerArgs> = {
  args: { strings: { breakingNews: 'Stop press', position: (index, count) => `${index}/${count}` } },
  play: async (context) => {
    await stands(context);
    const { screen } = await tickerReaderOf(context.canvasElement);
    await expect(screen.getByText('Stop press')).toBeVisible();
    await expect(screen.getByText(`1/${breaking.length}`)).toBeVisible();
  },
};

const longTitle =
  'After nine months, four public meetings, two scale models made of dry spaghetti and one very patient engineer, ' +
  'Millgate has agreed on the colour of its footbridge, which is to be opened on the first Sunday after the regatta';

/** As many lines as the ticker has; who cannot see the rest can hear it, or follow it. */
export const LongTitles: StoryObj<TickerArgs> = {
  args: {
    which: 'latest',
    source: new FixedSource(
      ready(english.map((story, i) => ({ ...story, title: i % 2 ? 'It is green' : longTitle }))),
    ),
  },
  render: everyWay,
  play: fits,
};

export const LongWord: StoryObj<TickerArgs> = {
  args: {
    source: new FixedSource(
      ready(breaking.map((story) => ({ ...story, title: 'Hafenlotsenmützenschachtelkordel'.repeat(9) }))),
    ),
  },
  globals: { width: '320' },
  render: everyWay,
  play: fits,
};

/** Each headline is in its own language and runs in its own direction, in a page that is English. */
export const MixedScripts: StoryObj<TickerArgs> = {
  args: { which: 'latest', source: new FixedSource(ready(mixed)) },
  play: async (context) => {
    await stands(context);
    const { ticker } = await tickerReaderOf(context.canvasElement);
    const titles = [...(ticker.shadowRoot?.querySelectorAll('[part=title]') ?? [])];
    const directions = titles.map((title) => getComputedStyle(title).direction);
    await expect(directions).toEqual(['ltr', 'ltr', 'rtl', 'rtl', 'rtl']);
  },
};

/** A page in Arabic: a row comes in from the left, and “next” points there. */
export const ArabicPage: StoryObj<TickerArgs> = {
  args: { which: 'latest', source: new FixedSource(ready(arabic)) },
  globals: { language: 'ar' },
  render: everyWay,
  play: fits,
};

/** A site with habits of its own, which the ticker takes on: its font, its colours, its line height. */
export const OnASiteWithHabits: StoryObj<TickerArgs> = {
  name: 'On a site with habits',
  render: (args) => html`
    <div class="site">
      <header>${embedTicker(args)}</header>
      <main>
        <h1>Port Averil</h1>
        <p>A town of <a href="#people">9,000 people</a>, two ferries and one tram line.</p>
        <p><button>Visit us</button></p>
      </main>
    </div>
  `,
  play: async (context) => {
    await stands(context);
    const { ticker } = await tickerReaderOf(context.canvasElement);
    await expect(getComputedStyle(ticker).fontFamily).toContain('Georgia');
  },
};

/** Rotating, scrolling, at rest, and with a single headline. */
function everyWay(args: Partial<TickerArgs>) {
  const ticker = (name: string, more: Partial<TickerArgs>) => html`
    <h2>${name}</h2>
    ${embedTicker({ ...args, label: name, loading: 'eager', ...more })}
  `;
  return html`
    ${ticker('Rotating', {})} ${ticker('Scrolling', { mode: 'scroll' })}
    ${ticker('One headline', { limit: 1, dismissible: false })}
  `;
}

async function stands({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const reader = await tickerReaderOf(canvasElement);
  await reader.comesTo('playing');
  reader.ticker.pause();
  await reader.comesTo('paused');
  await expectTickerFits(reader);
}

async function fits({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  for (const ticker of canvasElement.querySelectorAll('news-breaking-ticker')) {
    const reader = await tickerReaderOf(ticker);
    await reader.comesTo('ready');
    await expectTickerFits(reader);
  }
}
