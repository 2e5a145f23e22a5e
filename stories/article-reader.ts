import type { StoryContext } from '@storybook/web-components-vite';
import { expect, waitFor, within } from 'storybook/test';
import type { Article } from '../src/index.js';
import { FixedSource } from './fixed-source.js';
import { patience } from './reader.js';

/** What a reader of an article sees, and what the source behind it can be told. */
export interface ArticleReader {
  readonly article: Article;
  readonly source: FixedSource;
  /** What the widget shows; what its page put into slots is on the canvas. */
  readonly screen: StoryContext['canvas'];
  /** The text, once it is there. */
  text(): Promise<HTMLElement>;
  /** The first words that have the focus inside the widget. */
  readonly focus: string | undefined;
}

/**
 * Comes when the first drawing is done.
 * @param place the article, or what it stands in
 */
export async function articleReaderOf(place: Element): Promise<ArticleReader> {
  const article = place.closest('news-article') ?? place.querySelector('news-article');
  if (!article) throw new Error('There is no article in this story.');
  await article.updateComplete;
  const { source, shadowRoot } = article;
  const base = shadowRoot?.querySelector<HTMLElement>('[part=base]');
  if (!base || !(source instanceof FixedSource)) throw new Error('This article shows nothing.');
  return {
    article,
    source,
    screen: within(base),
    text: () =>
      waitFor(() => {
        const body = base.querySelector<HTMLElement>('[part=body]');
        if (!body?.innerText) throw new Error('The text has not come.');
        return body;
      }, patience),
    get focus() {
      const focused = shadowRoot?.activeElement;
      return (focused?.querySelector('[part=title]') ?? focused)?.textContent.trim();
    },
  };
}

/** The headline of the story, once it is there. */
export function headlineOf({ screen }: ArticleReader, level = 2): Promise<HTMLElement> {
  return screen.findByRole('heading', { level }, patience);
}

/** Nothing sticks out of the widget: what is wide scrolls in itself. */
export async function expectArticleFits({ article }: ArticleReader): Promise<void> {
  const { right, left } = article.getBoundingClientRect();
  const boxes = article.shadowRoot?.querySelectorAll('[part], .wide, .body > *') ?? [];
  for (const box of boxes) {
    const { right: itsRight, left: itsLeft } = box.getBoundingClientRect();
    await expect(itsRight).toBeLessThanOrEqual(right + 1);
    await expect(itsLeft).toBeGreaterThanOrEqual(left - 1);
  }
  await expect(article.scrollWidth).toBeLessThanOrEqual(article.clientWidth);
}
