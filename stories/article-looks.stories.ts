import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { type ArticleArgs, embedArticle, linkToStory } from './article-embed.js';
import { articleReaderOf, expectArticleFits, headlineOf } from './article-reader.js';
import { FixedSource, ready } from './fixed-source.js';
import { wholeStory } from './whole-stories.js';
import './looks.css';

/** A guest on pages of all kinds and widths, and what a designer can change about it. */
const meta: Meta<ArticleArgs> = {
  title: 'Article/Looks',
  component: 'news-article',
  render: embedArticle,
  args: { source: new FixedSource(ready([wholeStory])), children: linkToStory },
};

export default meta;

/** On a dark page nothing has to be set: the computed `color-scheme` is followed. */
export const DarkPage: StoryObj<ArticleArgs> = { globals: { theme: 'dark' }, play: showsAll };

/** `theme="light"` brings its own paper. */
export const LightOnDark: StoryObj<ArticleArgs> = {
  args: { theme: 'light' },
  globals: { theme: 'dark' },
  play: showsAll,
};

export const DarkOnLight: StoryObj<ArticleArgs> = { args: { theme: 'dark' }, play: showsAll };

/** The narrowest column of a page. */
export const Rail: StoryObj<ArticleArgs> = {
  name: 'Rail of 200 px',
  globals: { width: '200' },
  play: showsAll,
};

export const Phone: StoryObj<ArticleArgs> = {
  name: 'Phone of 320 px',
  globals: { width: '320' },
  play: async (context) => {
    const reader = await fits(context);
    const [table] = reader.article.shadowRoot?.querySelectorAll<HTMLElement>('.wide') ?? [];
    await expect(table?.scrollWidth).toBeGreaterThan(table?.clientWidth ?? Infinity);
    await expect(table?.tabIndex).toBe(0);
  },
};

export const Column: StoryObj<ArticleArgs> = {
  name: 'Column of 700 px',
  globals: { width: '700' },
  play: showsAll,
};

/** Lines stay as long as eyes can follow, however wide the page is; a wide table may use its room. */
export const Wide: StoryObj<ArticleArgs> = {
  name: 'Wide, 1200 px',
  globals: { width: '1200' },
  play: async (context) => {
    const reader = await fits(context);
    const [paragraph] = (await reader.text()).querySelectorAll('p');
    await expect(paragraph?.offsetWidth).toBeLessThan(750);
  },
};

/** Tokens that are set by a class on the tag. What each does is told under Tokens. */
export const Tokens: StoryObj<ArticleArgs> = {
  args: { class: 'evening-paper' },
  play: async (context) => {
    const { article } = await fits(context);
    await expect(getComputedStyle(article).fontFamily).toBe('Georgia, serif');
  },
};

/** A site with habits of its own, which the article takes on: its font, its colours, its line height. */
export const OnASiteWithHabits: StoryObj<ArticleArgs> = {
  name: 'On a site with habits',
  render: (args) => html`
    <div class="site">
      <main>${embedArticle(args)}</main>
      <aside>
        <h2>Port Averil</h2>
        <p>A town of <a href="#people">9,000 people</a>, two ferries and one tram line.</p>
      </aside>
    </div>
  `,
  play: showsAll,
};

type Play = NonNullable<StoryObj<ArticleArgs>['play']>;

async function showsAll(context: Parameters<Play>[0]): Promise<void> {
  await fits(context);
}

async function fits({ canvasElement }: Parameters<Play>[0]) {
  const reader = await articleReaderOf(canvasElement);
  await expect(await headlineOf(reader)).toBeVisible();
  await reader.text();
  await expectArticleFits(reader);
  return reader;
}
