import type { DOMPurify } from 'dompurify';
import { Article, ArticleCard, HeadlineList } from 'newsrack';
import { prerendered } from 'newsrack/prerendered.js';

/** @param purify what makes the text of an article safe where there is no browser */
export function defineWidgets(purify?: DOMPurify): void {
  customElements.define('news-headline-list', prerendered(HeadlineList));
  customElements.define('news-article-card', prerendered(ArticleCard));
  customElements.define('news-article', prerendered(Article, { purify }));
}
