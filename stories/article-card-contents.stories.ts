import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { Story } from '../src/index.js';
import { type CardArgs, embedCard } from './card-embed.js';
import { cardHeadlineOf, cardReaderOf, expectCardFits } from './card-reader.js';
import { arabic, courier, english, unpictured } from './courier.js';
import { patience } from './widget-in.js';
import './looks.css';

/** What publishers send: nothing of it may break the card, or what stands beside it. */
const meta: Meta<CardArgs> = {
  title: 'Article card/Contents',
  component: 'news-article-card',
  render: embedCard,
  globals: { width: '320' },
};

export default meta;

const [first] = english;
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);

/** Who paid for it, that it is breaking or live, and that it was changed since many have read it. */
export const Badges: StoryObj<CardArgs> = {
  globals: { width: 'full' },
  render: (args) => html`<div class="card-row">
    ${[
      first,
      english.find(({ live }) => live),
      courier.find(({ sponsored }) => sponsored),
      { ...storyOf('tide-barrier-test'), updated: ago(1) },
    ].map((story) => embedCard({ ...args, story }))}
  </div>`,
  play: async ({ canvasElement }) => {
    const said: string[] = [];
    for (const card of canvasElement.querySelectorAll('news-article-card')) {
      await cardHeadlineOf(await cardReaderOf(card));
      said.push(card.shadowRoot?.querySelector('[part=badge]')?.textContent ?? '');
    }
    await expect(said).toEqual(['Breaking', 'Live', 'Sponsored by Tarrowby Chandlers', 'Updated']);
  },
};

/** `show="caption"`: what the picture shows as well. */
export const Caption: StoryObj<CardArgs> = {
  args: { story: first, show: 'image section summary byline time caption credit badges' },
  play: async ({ canvasElement }) => {
    const reader = await cardReaderOf(canvasElement);
    await expect(await reader.screen.findByText(/^The Kittiwake on a clearer morning/)).toBeVisible();
    await expectCardFits(reader);
  },
};

/** The publisher says what has to be in sight, however the picture is cut: here the bread, at the left. */
export const FocalPoint: StoryObj<CardArgs> = {
  args: { story: english.find(({ image }) => (image?.focus?.x ?? 1) < 0.4), layout: 'overlay' },
  globals: { width: '200' },
  play: async ({ canvasElement }) => {
    const { card } = await cardReaderOf(canvasElement);
    const image = card.shadowRoot?.querySelector('img');
    await waitFor(() => expect(image?.style.objectPosition).toBe('34% 66%'), patience);
  },
};

/** Where a story has no picture its room stays. */
export const NoPicture: StoryObj<CardArgs> = {
  args: { story: unpictured[0] },
  play: async ({ canvasElement }) => {
    const reader = await cardReaderOf(canvasElement);
    await cardHeadlineOf(reader);
    await expect(reader.screen.queryByRole('img')).toBeNull();
    await expect(reader.card.shadowRoot?.querySelector<HTMLElement>('[part=media]')?.offsetHeight).toBe(180);
  },
};

/** A picture that does not come leaves its quiet room, and no sign of something broken. */
export const PictureBroken: StoryObj<CardArgs> = {
  args: {
    story: {
      ...storyOf('tide-barrier-test'),
      image: { src: 'data:image/png;base64,AAAA', alt: 'A barrier' },
    },
  },
  play: async ({ canvasElement }) => {
    const { card } = await cardReaderOf(canvasElement);
    const image = card.shadowRoot?.querySelector('img');
    await waitFor(() => expect(image).not.toBeVisible(), patience);
    await expect(image?.parentElement?.offsetHeight).toBe(180);
  },
};

const longTitle =
  'After nine months, four public meetings, two scale models made of dry spaghetti and one very patient engineer, ' +
  'Millgate has agreed on the colour of its footbridge, which is to be opened on the first Sunday after the regatta';

/** As many lines as the card keeps for it; who cannot see the rest can hear it, or follow it. */
export const LongHeadline: StoryObj<CardArgs> = {
  args: { story: { ...storyOf('tide-barrier-test'), title: longTitle } },
  play: fits,
};

export const LongWord: StoryObj<CardArgs> = {
  args: {
    story: {
      ...storyOf('tide-barrier-test'),
      title: 'Hafenlotsenmützenschachtelkordel'.repeat(9),
      section: 'Hafenlotsenmützenschachtelkordel'.repeat(3),
    },
  },
  play: fits,
};

const markup = '<img src=x onerror=alert(1)> <b>Bold</b> & <script>alert(2)</script> {{ title }} ${title}';

/** All of it is words: what looks like markup is shown as it is. */
export const Markup: StoryObj<CardArgs> = {
  args: {
    story: {
      ...storyOf('tide-barrier-test'),
      ...{ title: markup, summary: markup, section: markup, kicker: markup, authors: [{ name: markup }] },
    },
  },
  play: async ({ canvasElement }) => {
    const reader = await cardReaderOf(canvasElement);
    await expect((await cardHeadlineOf(reader)).textContent.trim()).toBe(markup);
    await expect(reader.card.shadowRoot?.querySelector('b, script, img[src=x]')).toBeNull();
    await expectCardFits(reader);
  },
};

/** A story in another language runs in its own direction, in a page that is English. */
export const OtherScript: StoryObj<CardArgs> = {
  args: {
    story: courier.find(({ lang }) => lang === 'he'),
    show: 'image section summary byline time caption',
  },
  play: async ({ canvasElement }) => {
    const reader = await cardReaderOf(canvasElement);
    const headline = await cardHeadlineOf(reader);
    await expect(getComputedStyle(headline).direction).toBe('rtl');
    await expect(headline.closest('[lang]')).toHaveAttribute('lang', 'he');
  },
};

/** A page in Arabic: all that the card itself says is in Arabic, and its picture stands at the left. */
export const ArabicPage: StoryObj<CardArgs> = {
  args: { story: arabic[0] },
  globals: { language: 'ar', width: '700' },
  play: async ({ canvasElement }) => {
    const reader = await cardReaderOf(canvasElement);
    const headline = await cardHeadlineOf(reader);
    const picture = reader.card.shadowRoot?.querySelector('img')?.getBoundingClientRect();
    await expect(picture?.right).toBeLessThanOrEqual(headline.getBoundingClientRect().left);
    await waitFor(() => expect(reader.screen.getByText('عاجل')).toBeVisible(), patience);
  },
};

/** No summary, no author, no date, no section, no address: what is left is shown. */
export const TitleAlone: StoryObj<CardArgs> = {
  args: { story: { id: 'bare', title: 'Fog closes the harbour', authors: [], tags: [] } },
  play: async ({ canvasElement }) => {
    const reader = await cardReaderOf(canvasElement);
    await expect(await cardHeadlineOf(reader)).toHaveTextContent('Fog closes the harbour');
    await expect(reader.screen.queryByRole('link')).toBeNull();
    await expect(reader.screen.queryByText(/undefined|null|Invalid/)).toBeNull();
  },
};

function storyOf(id: string): Story {
  const story = english.find((story) => story.id === id);
  if (!story) throw new Error(`The Courier has no story "${id}".`);
  return story;
}

async function fits({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const reader = await cardReaderOf(canvasElement);
  await cardHeadlineOf(reader);
  await expectCardFits(reader);
}
