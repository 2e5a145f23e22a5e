import { expect, waitFor } from 'storybook/test';
import type { Article } from '../src/index.js';
import { outsidersOf, patience, type Placed, widgetIn } from './widget-in.js';

/** What a reader of an article sees. */
export interface ArticleReader extends Omit<Placed<'news-article'>, 'widget'> {
  readonly article: Article;
  /** The text, once it is there. */
  text(): Promise<HTMLElement>;
  /** The first words that have the focus inside the widget. */
  readonly focus: string | undefined;
}

/** @param place the article, or what it stands in */
export async function articleReaderOf(place: Element): Promise<ArticleReader> {
  const { widget: article, ...rest } = await widgetIn(place, 'news-article');
  const { shadowRoot } = article;
  return {
    ...rest,
    article,
    text: () =>
      waitFor(() => {
        const body = shadowRoot?.querySelector<HTMLElement>('[part=body]');
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
  await expect(outsidersOf(article, '[part], .wide, .body > *')).toBe('');
  await expect(article.scrollWidth).toBeLessThanOrEqual(article.clientWidth);
}
