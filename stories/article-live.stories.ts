import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { type ArticleArgs, embedArticle, linkToStory } from './article-embed.js';
import { type ArticleReader, articleReaderOf, headlineOf } from './article-reader.js';
import { FixedSource, ready } from './fixed-source.js';
import { patience } from './widget-in.js';
import { liveBlog } from './whole-stories.js';

/** A story that goes on: its entries stand below it, the newest first, and never push away what is being read. */
const meta: Meta<ArticleArgs> = {
  title: 'Article/Live blog',
  component: 'news-article',
  render: embedArticle,
  args: { children: linkToStory },
};

export default meta;

/** Pinned entries stay on top; key events are a way to theirs. */
export const Default: StoryObj<ArticleArgs> = {
  args: { source: new FixedSource(ready([liveBlog(6)])) },
  play: async ({ canvasElement, step }) => {
    const reader = await articleReaderOf(canvasElement);
    const { screen } = reader;
    await step('it says that it is live, and when it was renewed', async () => {
      await headlineOf(reader);
      await expect(screen.getByText('Live', { selector: '[part=badge]' })).toBeVisible();
      await expect(screen.getByText('Updated 2 minutes ago')).toBeVisible();
    });
    await step('the pinned entry comes first, then the newest', async () => {
      await expect((await entriesOf(reader)).slice(0, 2)).toEqual([
        'Good morning from the bridge',
        'Millgate win the final by the length of a cap',
      ]);
      await expect(screen.getByText('Pinned')).toBeVisible();
    });
    await step('a key event leads to its entry', async () => {
      const events = screen.getByRole('navigation', { name: 'Key events' });
      await expect(events.querySelectorAll('button')).toHaveLength(2);
      await userEvent.click(screen.getByRole('button', { name: 'Millgate through by a boat’s length' }));
      await waitFor(() => expect(reader.focus).toBe('Millgate through by a boat’s length'));
    });
  },
};

/** While somebody reads, new entries wait until they are asked for. */
export const NewUpdates: StoryObj<ArticleArgs> = {
  name: 'New updates waiting',
  tags: ['!autodocs'],
  args: { source: new FixedSource(ready([liveBlog(4)])) },
  play: async ({ canvasElement }) => {
    await newUpdatesArrive(canvasElement);
  },
};

export const NewUpdatesShown: StoryObj<ArticleArgs> = {
  tags: ['!autodocs'],
  args: { source: new FixedSource(ready([liveBlog(4)])) },
  play: async ({ canvasElement, step }) => {
    const reader = await newUpdatesArrive(canvasElement);
    await step('pressed, the button shows them and goes, and the focus is on the newest', async () => {
      await userEvent.click(reader.screen.getByRole('button', { name: '2 new updates' }));
      await waitFor(() => expect(reader.focus).toBe('Millgate win the final by the length of a cap'));
      await expect(await entriesOf(reader)).toHaveLength(6);
      await expect(reader.screen.queryByRole('button', { name: /new update/ })).toBeNull();
    });
  },
};

/** An entry that is edited changes where it is; the others stay the very same, with all that was opened in them. */
export const EditedEntry: StoryObj<ArticleArgs> = {
  tags: ['!autodocs'],
  args: { source: new FixedSource(ready([liveBlog(4)])) },
  play: async ({ canvasElement }) => {
    const reader = await articleReaderOf(canvasElement);
    reader.source.become(ready([liveBlog(4)]));
    await headlineOf(reader);
    await entriesOf(reader);
    const bodies = () => [...(reader.article.shadowRoot?.querySelectorAll('li [part=body] > *') ?? [])];
    await waitFor(() => expect(bodies()).toHaveLength(4));
    const before = bodies();
    const [first, ...others] = liveBlog(4).entries ?? [];
    if (!first) throw new Error('There are no entries.');
    const edited = [{ ...first, title: 'The tide has turned after all' }, ...others];
    reader.source.become(ready([{ ...liveBlog(4), entries: edited }]));
    await reader.screen.findByRole('heading', { name: 'The tide has turned after all' });
    await expect(bodies()).toEqual(before);
    await expect(bodies().every((body, index) => body === before[index])).toBe(true);
  },
};

export const OnAPhone: StoryObj<ArticleArgs> = {
  name: 'On a phone of 320 px',
  args: { source: new FixedSource(ready([liveBlog(4)])) },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    await newUpdatesArrive(canvasElement);
  },
};

async function newUpdatesArrive(canvasElement: HTMLElement): Promise<ArticleReader> {
  const reader = await articleReaderOf(canvasElement);
  const { article, screen, source } = reader;
  source.become(ready([liveBlog(4)]));
  await entriesOf(reader);
  await reader.text();
  const original = screen.getByRole('link', { name: /^Read the original/ });
  original.focus();
  const height = article.offsetHeight;
  source.become(ready([liveBlog(6)]));
  await expect(await screen.findByRole('button', { name: '2 new updates' })).toBeVisible();
  await expect(await entriesOf(reader)).toHaveLength(4);
  await expect(article.shadowRoot?.activeElement).toBe(original);
  await expect(article.offsetHeight).toBe(height);
  return reader;
}

/** The titles of the entries from top to bottom, once they are there. */
async function entriesOf({ screen }: ArticleReader): Promise<string[]> {
  const titles = await screen.findAllByRole('heading', { level: 3 }, patience);
  return titles.map(({ textContent }) => textContent.trim());
}
