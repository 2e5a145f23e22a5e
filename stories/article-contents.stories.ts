import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import type { UntrustedHtml } from '../src/index.js';
import { type ArticleArgs, embedArticle, linkToStory } from './article-embed.js';
import { articleReaderOf, expectArticleFits, headlineOf } from './article-reader.js';
import { FixedSource, ready } from './fixed-source.js';
import { arabicStory, unpicturedStory, wholeStory } from './whole-stories.js';

/** What publishers send: nothing of it may break the article, or what stands beside it. */
const meta: Meta<ArticleArgs> = {
  title: 'Article/Contents',
  component: 'news-article',
  render: embedArticle,
  args: { children: linkToStory },
};

export default meta;

/** The words follow the headline; no room is left for a picture that there is not. */
export const NoPicture: StoryObj<ArticleArgs> = {
  args: { source: new FixedSource(ready([unpicturedStory])) },
  play: async ({ canvasElement }) => {
    const reader = await articleReaderOf(canvasElement);
    const text = await reader.text();
    const header = (await headlineOf(reader)).closest('header');
    const gap = text.getBoundingClientRect().top - (header?.getBoundingClientRect().bottom ?? 0);
    await expect(gap).toBeLessThan(50);
  },
};

/** A picture that does not come leaves its quiet room, its caption, and no sign of something broken. */
export const PictureBroken: StoryObj<ArticleArgs> = {
  args: {
    source: new FixedSource(
      ready([
        {
          ...wholeStory,
          image: { src: 'data:image/png;base64,AAAA', alt: 'A ferry', caption: 'The ferry.' },
        },
      ]),
    ),
  },
  play: async ({ canvasElement }) => {
    const reader = await articleReaderOf(canvasElement);
    await headlineOf(reader);
    const picture = reader.article.shadowRoot?.querySelector<HTMLElement>('[part=image]');
    await waitFor(() => expect(picture).not.toBeVisible());
    await expect(picture?.parentElement?.offsetHeight).toBeGreaterThan(100);
    await expect(reader.screen.getByText('The ferry.')).toBeVisible();
  },
};

/** A picture that the publisher sends beside the text and in it is shown once. */
export const PictureInText: StoryObj<ArticleArgs> = {
  args: {
    source: new FixedSource(
      ready([
        {
          ...wholeStory,
          body: `<p>Here it is:</p><img src="${wholeStory.image?.src}" width="1200" height="675" alt="The barrier">` as UntrustedHtml,
        },
      ]),
    ),
  },
  play: async ({ canvasElement }) => {
    const reader = await articleReaderOf(canvasElement);
    await reader.text();
    await expect(reader.screen.getAllByRole('img')).toHaveLength(1);
    await expect(reader.screen.getByRole('img', { name: 'The barrier' })).toBeVisible();
  },
};

const longTitle =
  'After nine months, four public meetings, two scale models made of dry spaghetti and one very patient engineer, ' +
  'Millgate has agreed on the colour of its footbridge, which is to be opened, if the paint is dry, on the first ' +
  'Sunday after the regatta by whoever happens to be standing nearest to the ribbon when the band has finished';

/** All of it is shown: here is the one place where nothing of a headline is cut off. */
export const LongHeadline: StoryObj<ArticleArgs> = {
  args: { source: new FixedSource(ready([{ ...unpicturedStory, title: longTitle, kicker: 'Millgate' }])) },
  play: async ({ canvasElement }) => {
    const reader = await articleReaderOf(canvasElement);
    const headline = await headlineOf(reader);
    await expect(headline).toHaveTextContent(longTitle);
    await expect(headline.scrollHeight).toBeLessThanOrEqual(headline.clientHeight + 4);
    await reader.text();
    await expectArticleFits(reader);
  },
};

const longWord = 'Hafenlotsenmützenschachtelkordel'.repeat(10).slice(0, 300);

/** One word of 300 characters is broken where the column ends, in the headline and in the text. */
export const LongWord: StoryObj<ArticleArgs> = {
  args: {
    source: new FixedSource(
      ready([{ ...unpicturedStory, title: longWord, body: `<p>${longWord}</p>` as UntrustedHtml }]),
    ),
  },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const reader = await articleReaderOf(canvasElement);
    await headlineOf(reader);
    await reader.text();
    await expectArticleFits(reader);
  },
};

/** Who paid for a story is said before its headline, and so is that it is breaking or live. */
export const Badges: StoryObj<ArticleArgs> = {
  args: {
    source: new FixedSource(
      ready([
        { ...unpicturedStory, breaking: true, live: true, sponsored: 'Tarrowby Chandlers', kicker: 'Tides' },
      ]),
    ),
  },
  play: async ({ canvasElement }) => {
    const reader = await articleReaderOf(canvasElement);
    const headline = await headlineOf(reader);
    for (const words of [/Tarrowby Chandlers/, 'Breaking', 'Live', 'Tides']) {
      const badge = reader.screen.getByText(words);
      await expect(badge).toBeVisible();
      await expect(badge.getBoundingClientRect().bottom).toBeLessThanOrEqual(
        headline.getBoundingClientRect().top,
      );
    }
  },
};

/** A page in Arabic: the words of the article’s own are Arabic, and all runs from the right. */
export const ArabicPage: StoryObj<ArticleArgs> = {
  args: { source: new FixedSource(ready([arabicStory])) },
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    const reader = await articleReaderOf(canvasElement);
    const headline = await headlineOf(reader);
    const text = await reader.text();
    await expect(getComputedStyle(headline).direction).toBe('rtl');
    await expect(getComputedStyle(text).direction).toBe('rtl');
    const [section, subject] = reader.article.shadowRoot?.querySelectorAll('[part=section] bdi') ?? [];
    await expect(section?.getBoundingClientRect().left).toBeGreaterThanOrEqual(
      subject?.getBoundingClientRect().right ?? 0,
    );
    await waitFor(() =>
      expect(reader.screen.getByRole('status').closest('article')).toHaveTextContent(/قبل/),
    );
    await expectArticleFits(reader);
  },
};

/** An Arabic story in an English page: it runs in its own direction, and what the article says of it is English. */
export const ArabicStory: StoryObj<ArticleArgs> = {
  args: { source: new FixedSource(ready([arabicStory])) },
  play: async ({ canvasElement }) => {
    const reader = await articleReaderOf(canvasElement);
    await expect(getComputedStyle(await headlineOf(reader)).direction).toBe('rtl');
    await expect(getComputedStyle(await reader.text()).direction).toBe('rtl');
    await expect(reader.article.shadowRoot?.querySelector('article')).toHaveAttribute('lang', 'ar');
    await expect(reader.screen.getByText('Updated 20 minutes ago')).toBeVisible();
  },
};

const hostile = `
  <p onclick="alert(1)">The harbour <b>is</b> open.<img src="data:," onerror="alert(2)"></p>
  <script>alert(3)</script><style>* { display: none }</style>
  <form action="https://evil.example"><input name="password"><button>Log in</button></form>
  <p><a href="javascript:alert(4)">A link that leads nowhere</a></p>`;

/** Nothing of it runs, asks for a password or takes the page over; its words are left. */
export const HostileMarkup: StoryObj<ArticleArgs> = {
  args: {
    source: new FixedSource(
      ready([{ ...unpicturedStory, title: '<img src=x onerror=alert(5)>', body: hostile as UntrustedHtml }]),
    ),
  },
  play: async ({ canvasElement }) => {
    const reader = await articleReaderOf(canvasElement);
    await expect(await headlineOf(reader)).toHaveTextContent('<img src=x onerror=alert(5)>');
    const text = await reader.text();
    await expect(text).toHaveTextContent('The harbour is open.');
    await expect(text).toHaveTextContent('A link that leads nowhere');
    await expect(
      text.querySelector('script, style, form, input, button, a, [onclick], [onerror]'),
    ).toBeNull();
  },
};

const { id, title } = wholeStory;

/** No text, no author, no date, no section, no address: what is left is shown. */
export const HeadlineAlone: StoryObj<ArticleArgs> = {
  args: { source: new FixedSource(ready([{ id, title, authors: [], tags: [] }])) },
  play: async ({ canvasElement }) => {
    const reader = await articleReaderOf(canvasElement);
    await expect(await headlineOf(reader)).toBeVisible();
    await expect(reader.screen.queryByRole('link')).toBeNull();
    await expect(reader.screen.queryByText(/undefined|null|Invalid/)).toBeNull();
  },
};
