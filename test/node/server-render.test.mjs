import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import * as newsrack from '../../dist/index.js';

const widgets = {
  'news-article': newsrack.Article,
  'news-article-card': newsrack.ArticleCard,
  'news-breaking-ticker': newsrack.BreakingTicker,
  'news-comment-box': newsrack.CommentBox,
  'news-headline-list': newsrack.HeadlineList,
  'news-source': newsrack.SourceElement,
};
for (const [tag, widget] of Object.entries(widgets)) customElements.define(tag, widget);

const story = {
  id: 'a',
  title: 'Ferry <stays> in port',
  url: 'https://news.example/ferry',
  authors: [],
  tags: [],
};
const link = html`<a href="https://news.example/">Latest</a>`;

test('a server draws a card with its story', async () => {
  const markup = await drawn(html`<news-article-card .story=${story}>${link}</news-article-card>`);
  assert.match(markup, /<template shadowroot="open"/);
  assert.match(markup, /href="https:\/\/news\.example\/ferry"/);
  assert.match(markup, /Ferry &lt;stays> in port|Ferry &lt;stays&gt; in port/);
});

test('a server draws an article with its story', async () => {
  const markup = await drawn(html`<news-article .story=${story}>${link}</news-article>`);
  assert.match(markup, /Ferry &lt;stays/);
});

test('a server reserves the rows of a list, and keeps its link', async () => {
  const markup = await drawn(html`<news-headline-list src="/feed" limit="3">${link}</news-headline-list>`);
  assert.equal(markup.match(/part="skeleton"/g).length, 3);
  assert.match(markup, /<\/template>.*Latest/s);
});

test('a server draws what waits for the reader’s browser without a fault', async () => {
  for (const element of [
    html`<news-breaking-ticker src="/feed">${link}</news-breaking-ticker>`,
    html`<news-comment-box src="/comments">${link}</news-comment-box>`,
    html`<news-source src="/feed">${link}</news-source>`,
  ])
    assert.match(await drawn(element), /Latest/);
});

function drawn(template) {
  return collectResult(render(template));
}
