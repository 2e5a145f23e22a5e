import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import DOMPurify from 'dompurify';
import { Hono } from 'hono';
import { JSDOM } from 'jsdom';
import { html } from 'lit';
import { storiesFor } from './stories';
import { defineWidgets } from './widgets';

defineWidgets(DOMPurify(new JSDOM('').window));
const app = new Hono();
app.use('/:script{.+\\.js}', serveStatic({ root: 'dist/page' }));
app.get('*', async ({ html, req }) => html(await page(req.path)));
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
  console.log(`http://127.0.0.1:${port}/`),
);

async function page(path: string): Promise<string> {
  const stories = storiesFor(path);
  const news = html`
    <news-headline-list stories=${JSON.stringify(stories)} limit="3" show="image time">
      <a href="https://news.example/">Latest</a>
    </news-headline-list>
    <news-article-card story=${JSON.stringify(stories[1])}></news-article-card>
    <news-article story=${JSON.stringify(stories[2])}></news-article>
  `;
  return `<!doctype html>
    <html lang="en">
      <title>News desk</title>
      <link rel="icon" href="data:," />
      <script type="module" src="/page.js"></script>
      ${await collectResult(render(news))}
    </html>`;
}
