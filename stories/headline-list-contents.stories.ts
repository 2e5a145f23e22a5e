import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { arabic, english, mixed, unpictured } from './courier.js';
import { embed, type EmbedArgs, usualChildren } from './embed.js';
import { FixedSource, ready } from './fixed-source.js';
import { expectNoOverflow, headlinesOf, readerOf } from './reader.js';
import { patience } from './widget-in.js';

/** What publishers send: nothing of it may break the list, or what stands beside it. */
const meta: Meta<EmbedArgs> = {
  title: 'Headline list/Contents',
  component: 'news-headline-list',
  render: embed,
  args: { show: 'image summary byline section time', children: usualChildren },
};

export default meta;

const patchy = english.slice(0, 3).flatMap((story, index) => [story, ...unpictured.slice(index, index + 1)]);

/** Where a story has no picture its room stays: the words of all rows begin and end at the same line. */
export const PicturesMissing: StoryObj<EmbedArgs> = {
  args: {
    source: new FixedSource(ready(patchy)),
  },
  play: async ({ canvasElement }) => {
    const { screen } = await readerOf(canvasElement);
    const items = await screen.findAllByRole('listitem', undefined, patience);
    const heights = new Set(items.map(({ offsetHeight }) => offsetHeight));
    await expect(heights.size).toBe(1);
    await expect(items.map((item) => item.querySelectorAll('img').length)).toEqual([1, 0, 1, 0, 1]);
  },
};

/** A picture that does not come leaves its quiet room, and no sign of something broken. */
export const PicturesBroken: StoryObj<EmbedArgs> = {
  args: {
    source: new FixedSource(
      ready(
        english.map((story) => ({ ...story, image: { src: 'data:image/png;base64,AAAA', alt: 'A ferry' } })),
      ),
    ),
    layout: 'grid',
    limit: 3,
  },
  play: async ({ canvasElement }) => {
    const { screen } = await readerOf(canvasElement);
    const items = await screen.findAllByRole('listitem', undefined, patience);
    for (const item of items) {
      const image = item.querySelector('img');
      await waitFor(() => expect(image).not.toBeVisible(), patience);
      await expect(image?.parentElement?.offsetHeight).toBeGreaterThan(50);
    }
  },
};

const longTitle =
  'After nine months, four public meetings, two scale models made of dry spaghetti and one very patient engineer, ' +
  'Millgate has agreed on the colour of its footbridge, which is to be opened, if the paint is dry, on the first ' +
  'Sunday after the regatta by whoever happens to be standing nearest to the ribbon when the band has finished';

/** As many lines as all rows have; who cannot see the rest can hear it, or follow it. */
export const LongTitles: StoryObj<EmbedArgs> = {
  args: {
    source: new FixedSource(
      ready(english.map((story, index) => ({ ...story, title: index % 2 ? 'It is green' : longTitle }))),
    ),
  },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    await expect((await headlinesOf(reader))[0]).toBe(longTitle);
    const heights = new Set(reader.screen.getAllByRole('listitem').map(({ offsetHeight }) => offsetHeight));
    await expect(heights.size).toBe(1);
  },
};

/** One word of 300 characters is broken where the list ends. */
export const LongWord: StoryObj<EmbedArgs> = {
  args: {
    source: new FixedSource(
      ready(
        english.map((story) => ({
          ...story,
          title: 'Hafenlotsenmützenschachtelkordel'.repeat(10).slice(0, 300),
        })),
      ),
    ),
    limit: 3,
  },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    await expect((await headlinesOf(reader))[0]).toHaveLength(300);
    await expectNoOverflow(reader);
  },
};

const markup = '<img src=x onerror=alert(1)> <b>Bold</b> & <script>alert(2)</script> {{ title }} ${title}';

/** Titles are words: what looks like markup is shown as it is. */
export const MarkupInTitles: StoryObj<EmbedArgs> = {
  args: {
    source: new FixedSource(
      ready(english.map((story) => ({ ...story, title: markup, summary: markup, section: markup }))),
    ),
    limit: 2,
  },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    await expect(await headlinesOf(reader)).toEqual([markup, markup]);
    await expect(reader.list.shadowRoot?.querySelector('b, script, img[src=x]')).toBeNull();
  },
};

/** Each story is in its own language and runs in its own direction, in a page that is English. */
export const MixedScripts: StoryObj<EmbedArgs> = {
  args: { source: new FixedSource(ready(mixed)) },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    await headlinesOf(reader);
    const headings = reader.screen.getAllByRole('heading');
    const directions = headings.map((heading) => getComputedStyle(heading).direction);
    await expect(directions).toEqual(['ltr', 'ltr', 'rtl', 'rtl', 'rtl']);
    await expect(headings.map((heading) => heading.closest('[lang]')?.getAttribute('lang'))).toEqual([
      'en',
      'en',
      'he',
      'ar',
      'ar',
    ]);
    await expectNoOverflow(reader);
  },
};

/** A page in Arabic: all that the list itself says is in Arabic, and its pictures stand at the left. */
export const ArabicPage: StoryObj<EmbedArgs> = {
  args: {
    source: new FixedSource(ready(arabic)),
    children: html`<h2 slot="heading">آخر الأخبار</h2>`,
  },
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    await expect(await headlinesOf(reader)).toEqual(arabic.slice(0, 5).map(({ title }) => title));
    const [first] = reader.screen.getAllByRole('listitem');
    const picture = first?.querySelector('img')?.getBoundingClientRect();
    const words = reader.screen.getAllByRole('heading')[0]?.getBoundingClientRect();
    await expect(picture?.right).toBeLessThanOrEqual(words?.left ?? 0);
    await waitFor(() => expect(first?.querySelector('time')).toHaveTextContent(/^قبل/));
  },
};

/** No summary, no author, no date, no section, no address: what is left is shown. */
export const TitlesAlone: StoryObj<EmbedArgs> = {
  args: {
    source: new FixedSource(ready(english.map(({ id, title }) => ({ id, title, authors: [], tags: [] })))),
    limit: 3,
  },
  play: async ({ canvasElement }) => {
    const reader = await readerOf(canvasElement);
    await expect(await headlinesOf(reader)).toHaveLength(3);
    await expect(reader.screen.queryByRole('link')).toBeNull();
    await expect(reader.screen.queryByText(/undefined|null|Invalid/)).toBeNull();
  },
};
