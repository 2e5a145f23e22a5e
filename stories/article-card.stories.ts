import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, waitFor } from 'storybook/test';
import { type CardArgs, embedCard, linkToStory } from './card-embed.js';
import { cardHeadlineOf, cardReaderOf, expectCardFits, pictureOf } from './card-reader.js';
import { english } from './courier.js';
import { failed, FixedSource, loading, ready } from './fixed-source.js';

const states = {
  ready: new FixedSource(ready(english)),
  loading: new FixedSource(loading),
  empty: new FixedSource(ready([])),
  stale: new FixedSource(failed('timeout', english)),
  error: new FixedSource(failed('cors-or-network')),
};

/** One story as a teaser. Here it comes from a source in a state that you choose, and not from a feed. */
const meta: Meta<CardArgs> = {
  title: 'Article card/Layouts',
  component: 'news-article-card',
  render: embedCard,
  args: { source: states.ready, children: linkToStory },
  argTypes: {
    source: { options: Object.keys(states), mapping: states, control: 'select' },
    class: { table: { disable: true } },
  },
};

export default meta;

const [first, second] = english;
const everything = 'image section kicker summary byline time source caption credit badges';

/** With no settings but where its story comes from: the picture stands above the words, or beside them where it is wide. */
export const Default: StoryObj<CardArgs> = {
  globals: { width: '320' },
  play: async ({ canvasElement, step }) => {
    const reader = await cardReaderOf(canvasElement);
    const { card, screen } = reader;
    await step('the first story of the feed, its headline a link under a heading of level 3', async () => {
      await expect(await cardHeadlineOf(reader)).toHaveTextContent(first?.title ?? '');
      await expect(screen.getByRole('link', { name: first?.title ?? '' })).toHaveAttribute(
        'href',
        first?.url,
      );
    });
    await step('with its picture above, and who took it', async () => {
      await expect(screen.getByRole('img', { name: first?.image?.alt ?? '' })).toBeVisible();
      await expect(screen.getByText(first?.image?.credit ?? '')).toBeVisible();
      await expect(await pictureOf(reader)).toBe('above');
    });
    await step('what is breaking says so', async () => {
      await expect(screen.getByText('Breaking')).toBeVisible();
    });
    await step('the link that was there before it is gone', async () => {
      await expect(canvasElement.querySelector('a[href="#story"]')?.checkVisibility()).toBe(false);
      await expect(card.matches(':state(ready)')).toBe(true);
    });
  },
};

export const DefaultInAWidePlace: StoryObj<CardArgs> = {
  globals: { width: '700' },
  play: async ({ canvasElement }) => {
    await expect(await pictureOf(await cardReaderOf(canvasElement))).toBe('beside');
  },
};

export const Vertical: StoryObj<CardArgs> = {
  args: { layout: 'vertical', show: everything },
  globals: { width: '700' },
  play: showsEverything('above'),
};

export const Horizontal: StoryObj<CardArgs> = {
  args: { layout: 'horizontal', show: everything },
  globals: { width: '700' },
  play: showsEverything('beside'),
};

/** The words lie over the picture, on a dark ground that keeps them legible on any. */
export const Overlay: StoryObj<CardArgs> = {
  args: { layout: 'overlay', show: everything },
  globals: { width: '700' },
  play: showsEverything('behind'),
};

export const OverlayOnAPhone: StoryObj<CardArgs> = {
  args: { layout: 'overlay' },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const reader = await cardReaderOf(canvasElement);
    await expect(await pictureOf(reader)).toBe('behind');
    await expectCardFits(reader);
  },
};

/** `show` without `image`: no picture, and no room for one. */
export const WordsAlone: StoryObj<CardArgs> = {
  args: { show: 'section kicker summary byline time badges' },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const reader = await cardReaderOf(canvasElement);
    await cardHeadlineOf(reader);
    await expect(reader.screen.queryByRole('img')).toBeNull();
    await expect(reader.card.shadowRoot?.querySelector('[part=media]')).toBeNull();
  },
};

export const HeadlineAlone: StoryObj<CardArgs> = {
  args: { show: '' },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const reader = await cardReaderOf(canvasElement);
    await expect((await cardHeadlineOf(reader)).closest('article')?.innerText.trim()).toBe(first?.title);
  },
};

/** Which story of the feed it is: by `story-id`, by `url`, or by `offset`, which counts from 0. */
export const ChosenStory: StoryObj<CardArgs> = {
  args: { offset: 1 },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const reader = await cardReaderOf(canvasElement);
    await expect(await cardHeadlineOf(reader)).toHaveTextContent(second?.title ?? '');
    reader.card.setAttribute('story-id', english[3]?.id ?? '');
    await waitFor(async () =>
      expect(await cardHeadlineOf(reader)).toHaveTextContent(english[3]?.title ?? ''),
    );
  },
};

/** Without any feed: the page gives it the story, as an object. */
export const StoryOfThePage: StoryObj<CardArgs> = {
  name: 'Story from the page',
  args: {
    source: undefined,
    story: {
      id: 'tides',
      title: 'High water tonight at a quarter past ten',
      summary: 'Mind the lower steps.',
      section: 'Tides',
      url: '#tides',
      authors: [],
      tags: [],
    },
    show: 'section summary',
  },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const reader = await cardReaderOf(canvasElement);
    await expect(await cardHeadlineOf(reader)).toHaveTextContent('High water tonight at a quarter past ten');
    await expect(reader.card.matches(':state(ready)')).toBe(true);
  },
};

/** `heading-level` fits the headline into the outline of the page. */
export const HeadingLevel: StoryObj<CardArgs> = {
  args: { 'heading-level': 4, children: html`<h3 slot="heading">From the harbour</h3>` },
  globals: { width: '320' },
  render: (args) => html`<h2>Around town</h2>${embedCard(args)}`,
  play: async ({ canvasElement }) => {
    await expect(await cardHeadlineOf(await cardReaderOf(canvasElement), 4)).toBeVisible();
  },
};

/** A page can do something else than to follow the link: this one cancels `news-select`. */
export const Select: StoryObj<CardArgs> = {
  name: 'Headline that is not followed',
  tags: ['!autodocs'],
  args: { onNewsSelect: fn((event: Event) => event.preventDefault()) },
  globals: { width: '320' },
  play: async ({ args, canvasElement }) => {
    const reader = await cardReaderOf(canvasElement);
    await cardHeadlineOf(reader);
    const before = location.href;
    reader.screen.getByRole('link').click();
    await expect(args.onNewsSelect).toHaveBeenCalledOnce();
    await expect(args.onNewsSelect).toHaveBeenCalledWith(expect.objectContaining({ story: first }));
    await expect(location.href).toBe(before);
  },
};

/** With `target="_blank"` the link says that it opens a new tab, to those who do not see it. */
export const NewTab: StoryObj<CardArgs> = {
  tags: ['!autodocs'],
  args: { target: '_blank' },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const reader = await cardReaderOf(canvasElement);
    await cardHeadlineOf(reader);
    const link = reader.screen.getByRole('link', { name: / \(opens in a new tab\)$/ });
    await expect(link).toHaveAttribute('target', '_blank');
  },
};

function showsEverything(
  place: Awaited<ReturnType<typeof pictureOf>>,
): NonNullable<StoryObj<CardArgs>['play']> {
  return async ({ canvasElement }) => {
    const reader = await cardReaderOf(canvasElement);
    await expect(await pictureOf(reader)).toBe(place);
    const { image, section, summary, authors } = first ?? {};
    const words = [
      section,
      summary,
      authors?.[0]?.name,
      image?.caption,
      image?.credit,
      'The Harbour Courier',
    ];
    for (const text of words) await expect(reader.card.shadowRoot?.textContent).toContain(text);
    await expect(reader.screen.getByRole('time')).toBeVisible();
    await expect(reader.screen.getAllByRole('link')).toHaveLength(1);
    await expectCardFits(reader);
  };
}
