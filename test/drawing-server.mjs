// Draws pages on a server, for the browser tests: `POST /drawn` with the markup of a page, and its widgets come back with
// what is in them. It takes the library as it is built.
import { text } from 'node:stream/consumers';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import DOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { html } from 'lit';

/** Middleware for @web/test-runner. */
export async function drawingServer(context, next) {
  if (context.path !== '/drawn') return next();
  await defineWidgets();
  const markup = await text(context.req);
  // a template that is nowhere written, and has no holes
  context.body = await collectResult(render(html(Object.assign([markup], { raw: [markup] }))));
}

async function defineWidgets() {
  if (customElements.get('news-article')) return;
  const { Article, ArticleCard, HeadlineList } = await import('../dist/index.js');
  const { prerendered } = await import('../dist/prerendered.js');
  customElements.define('news-headline-list', prerendered(HeadlineList));
  customElements.define('news-article-card', prerendered(ArticleCard));
  const purify = DOMPurify(new JSDOM('').window);
  customElements.define('news-article', prerendered(Article, { purify }));
}
