import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { type ArticleArgs, embedArticle, linkToStory } from './article-embed.js';
import { articleReaderOf, expectArticleFits, headlineOf } from './article-reader.js';
import { failed, FixedSource, loading, ready } from './fixed-source.js';
import { storyWithEmbeds, wholeStory } from './whole-stories.js';

const states = {
  ready: new FixedSource(ready([wholeStory])),
  loading: new FixedSource(loading),
  empty: new FixedSource(ready([])),
  stale: new FixedSource(failed('timeout', [wholeStory])),
  error: new FixedSource(failed('cors-or-network')),
};

/** One story in full. Here it comes from a source in a state that you choose, and not from a feed. */
const meta: Meta<ArticleArgs> = {
  title: 'Article/Whole story',
  component: 'news-article',
  render: embedArticle,
  args: { source: states.ready, children: linkToStory },
  argTypes: {
    source: { options: Object.keys(states), mapping: states, control: 'select' },
    class: { table: { disable: true } },
  },
};

export default meta;

/** Section, headline, standfirst, byline, times, picture, text, and the way to where it was published. */
export const Default: StoryObj<ArticleArgs> = {
  play: async ({ canvasElement, step }) => {
    const reader = await articleReaderOf(canvasElement);
    const { article, screen } = reader;
    await step('what a story begins with', async () => {
      await expect(await headlineOf(reader)).toHaveTextContent(wholeStory.title);
      await expect(screen.getByText('Harbour')).toBeVisible();
      await expect(screen.getByText(wholeStory.summary ?? '')).toBeVisible();
      await expect(screen.getByText('Tomas Breyne')).toBeVisible();
      await expect(screen.getByText('Updated 12 minutes ago')).toBeVisible();
      await expect(screen.getByRole('img', { name: /^A row of piers/ })).toBeVisible();
      await expect(screen.getByText(/The Lume barrier at the height of the tide/)).toBeVisible();
      await expect(screen.getByText('Nadia Felk')).toBeVisible();
    });
    await step('the text, with its headings under the headline', async () => {
      await reader.text();
      await expect(screen.getByRole('heading', { level: 3, name: 'One gate was late' })).toBeVisible();
      await expect(screen.getByRole('heading', { level: 4, name: 'What the log said' })).toBeVisible();
      await expect(screen.getByRole('table', { name: /^Water levels/ })).toBeVisible();
      await expect(screen.getByText('Signal Point kept watch. Picture: Piet Lindvarn')).toBeVisible();
      await expect(screen.getAllByRole('listitem')).toHaveLength(5);
      await expectArticleFits(reader);
    });
    await step('the way to where it was published', async () => {
      const original = screen.getByRole('link', { name: 'Read the original at The Harbour Courier' });
      await expect(original).toHaveAttribute('href', wholeStory.url);
    });
    await step('the link that was there before it is gone', async () => {
      await expect(canvasElement.querySelector('a[href="#story"]')?.checkVisibility()).toBe(false);
      await expect(article.matches(':state(ready)')).toBe(true);
    });
  },
};

/** `heading-level` fits the headline into the outline of the page; the headings of the text come under it. */
export const HeadingLevel: StoryObj<ArticleArgs> = {
  args: { 'heading-level': 3 },
  render: (args) => html`<h2>From the harbour</h2>${embedArticle(args)}`,
  play: async ({ canvasElement }) => {
    const reader = await articleReaderOf(canvasElement);
    await expect(await headlineOf(reader, 3)).toHaveTextContent(wholeStory.title);
    await reader.text();
    await expect(reader.screen.getByRole('heading', { level: 4, name: 'One gate was late' })).toBeVisible();
    await expect(reader.screen.getByRole('heading', { level: 5, name: 'What the log said' })).toBeVisible();
  },
};

/** Which story of the feed it is: by `story-id`, by `url`, or by `offset`. */
export const ChosenStory: StoryObj<ArticleArgs> = {
  args: { source: new FixedSource(ready([wholeStory, storyWithEmbeds])), 'story-id': storyWithEmbeds.id },
  play: async ({ canvasElement }) => {
    const reader = await articleReaderOf(canvasElement);
    await expect(await headlineOf(reader)).toHaveTextContent(storyWithEmbeds.title);
    await expect(reader.screen.getAllByRole('heading')).toHaveLength(1);
  },
};

/**
 * What would call a third party is a link, as large as what it stands for. Nobody is called before it is pressed, and
 * nothing moves when it is.
 */
export const Embeds: StoryObj<ArticleArgs> = {
  args: { source: new FixedSource(ready([storyWithEmbeds])) },
  play: async ({ canvasElement }) => {
    const reader = await articleReaderOf(canvasElement);
    const text = await reader.text();
    const film = reader.screen.getByRole('link', { name: 'Show content from video.example' });
    await expect(film).toHaveAttribute('href', 'https://video.example/night-market');
    await expect(reader.screen.getByRole('link', { name: 'Show content from maps.example' })).toBeVisible();
    await expect(text.querySelector('iframe')).toBeNull();
    await expect(film.offsetWidth / film.offsetHeight).toBeCloseTo(16 / 9, 1);
  },
};

/** With `target="_blank"` the link to the original says that it opens a new tab, to those who do not see it. */
export const NewTab: StoryObj<ArticleArgs> = {
  args: { target: '_blank' },
  play: async ({ canvasElement }) => {
    const { screen } = await articleReaderOf(canvasElement);
    const original = await screen.findByRole('link', { name: / \(opens in a new tab\)$/ }, { timeout: 5000 });
    await expect(original).toHaveAttribute('target', '_blank');
  },
};

/** With `structured-data` the page also says what the story is to machines, as JSON-LD inside the tag. */
export const StructuredData: StoryObj<ArticleArgs> = {
  args: { 'structured-data': true },
  play: async ({ canvasElement }) => {
    const { article } = await articleReaderOf(canvasElement);
    const told = await waitFor(() => {
      const block = article.querySelector<HTMLScriptElement>('script[type="application/ld+json"]');
      if (!block) throw new Error('Nothing is told to machines.');
      return JSON.parse(block.text) as unknown;
    });
    await expect(told).toMatchObject({
      '@type': 'NewsArticle',
      headline: wholeStory.title,
      author: [{ name: 'Tomas Breyne' }],
      articleSection: 'Harbour',
    });
  },
};

/**
 * On paper there are no buttons and no embeds, wide tables and code are not cut off, pictures and rows stay in one
 * piece, and behind the link to the original stands its address. Print this page to see it.
 */
export const OnPaper: StoryObj<ArticleArgs> = {
  args: { source: new FixedSource(failed('timeout', [wholeStory])) },
  play: async ({ canvasElement }) => {
    const reader = await articleReaderOf(canvasElement);
    await reader.text();
    await expect(reader.screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};
