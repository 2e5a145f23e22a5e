import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { type ArticleArgs, embedArticle, linkToStory } from './article-embed.js';
import { articleReaderOf, headlineOf } from './article-reader.js';
import { failed, FixedSource, loading, ready } from './fixed-source.js';
import { patience } from './widget-in.js';
import { wholeStory } from './whole-stories.js';

/** What a reader sees while a story is on its way, and when it does not come. It keeps a screen’s height in each. */
const meta: Meta<ArticleArgs> = {
  title: 'Article/States',
  component: 'news-article',
  render: embedArticle,
  args: { children: linkToStory },
};

export default meta;

/** The room of a story, and the page author’s own link meanwhile. */
export const Loading: StoryObj<ArticleArgs> = {
  args: { source: new FixedSource(loading) },
  play: async ({ canvas, canvasElement }) => {
    const { screen } = await articleReaderOf(canvasElement);
    await expect(screen.getByRole('status')).toHaveTextContent('Loading news…');
    await expect(canvas.getByRole('link', { name: 'Read it at The Harbour Courier' })).toBeVisible();
    await expect(screen.queryByRole('heading')).toBeNull();
  },
};

export const Ready: StoryObj<ArticleArgs> = {
  args: { source: new FixedSource(ready([wholeStory])) },
  play: async ({ canvasElement }) => {
    const reader = await articleReaderOf(canvasElement);
    await expect(await headlineOf(reader)).toBeVisible();
    await expect(await reader.text()).toBeVisible();
    await expect(reader.screen.getByRole('status')).toHaveTextContent(/^$/);
  },
};

/** The feed does not hold the story. */
export const Empty: StoryObj<ArticleArgs> = {
  args: { source: new FixedSource(ready([])) },
  play: async ({ canvas, canvasElement }) => {
    const { screen } = await articleReaderOf(canvasElement);
    await expect(await screen.findByText('No news right now.', undefined, patience)).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Read it at The Harbour Courier' })).toBeVisible();
  },
};

/** The story outlives a refresh that fails; below it stands how old it is. */
export const Stale: StoryObj<ArticleArgs> = {
  args: { source: new FixedSource(failed('timeout', [wholeStory]), ready([wholeStory])) },
  play: async ({ canvasElement }) => {
    const reader = await articleReaderOf(canvasElement);
    await expect(await headlineOf(reader)).toBeVisible();
    await reader.text();
    await expect(reader.screen.getByText('Last updated 25 minutes ago')).toBeVisible();
    await expect(reader.screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Failed: StoryObj<ArticleArgs> = {
  name: 'Error',
  args: { source: new FixedSource(failed('cors-or-network')) },
  play: async ({ canvas, canvasElement }) => {
    const { screen } = await articleReaderOf(canvasElement);
    await screen.findByText('The news cannot be reached at the moment.', undefined, patience);
    await expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Read it at The Harbour Courier' })).toBeVisible();
  },
};

/** Who presses the button gets the story. */
export const TryAgain: StoryObj<ArticleArgs> = {
  tags: ['!autodocs'],
  args: { source: new FixedSource(failed('timeout'), ready([wholeStory])) },
  play: async ({ canvasElement, step }) => {
    const reader = await articleReaderOf(canvasElement);
    reader.source.become(failed('timeout'));
    await step('while it is under way the button says so and stays where it is', async () => {
      await userEvent.click(await reader.screen.findByRole('button', { name: 'Try again' }, patience));
      await expect(await reader.screen.findByRole('button', { name: 'Loading news…' })).toBeVisible();
    });
    await step('the story comes, and the focus goes to it', async () => {
      await headlineOf(reader);
      await waitFor(() => expect(reader.focus).toBe(wholeStory.title));
    });
  },
};

/** An edited headline changes where it is, and what a reader opened in the text stays open. */
export const EditedHeadline: StoryObj<ArticleArgs> = {
  tags: ['!autodocs'],
  args: { source: new FixedSource(ready([wholeStory])) },
  play: async ({ canvasElement }) => {
    const reader = await articleReaderOf(canvasElement);
    reader.source.become(ready([wholeStory]));
    await reader.text();
    await userEvent.click(reader.screen.getByText('How the levels were read'));
    const answer = reader.screen.getByText('By eye, at three gauges, and by a duck.');
    await expect(answer).toBeVisible();
    const edited = { ...wholeStory, title: 'Barrier holds' };
    reader.source.become(ready([edited], { changed: [edited] }));
    await waitFor(async () => expect(await headlineOf(reader)).toHaveTextContent('Barrier holds'));
    await expect(answer).toBeVisible();
  },
};

/** What stands below is a screen away, whatever happens: it comes into nobody’s sight to leave again. */
export const KeepsItsRoom: StoryObj<ArticleArgs> = {
  tags: ['!autodocs'],
  args: { source: new FixedSource(loading) },
  render: (args) => html`${embedArticle(args)}<p>What stands below.</p>`,
  play: async ({ canvasElement, step }) => {
    const { article, source } = await articleReaderOf(canvasElement);
    const later = {
      loading,
      error: failed('http'),
      empty: ready([]),
      ready: ready([wholeStory]),
      stale: failed('timeout', [wholeStory]),
    };
    for (const [name, state] of Object.entries(later))
      await step(name, async () => {
        source.become(state);
        await new Promise(requestAnimationFrame);
        await article.updateComplete;
        await expect(article.offsetHeight).toBeGreaterThanOrEqual(innerHeight);
      });
  },
};
