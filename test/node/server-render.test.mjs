import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import DOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { html } from 'lit';
import * as newsrack from '../../dist/index.js';
import { prerendered } from '../../dist/prerendered.js';

const widgets = {
  'news-article': newsrack.Article,
  'news-article-card': newsrack.ArticleCard,
  'news-breaking-ticker': newsrack.BreakingTicker,
  'news-comment-box': newsrack.CommentBox,
  'news-headline-list': newsrack.HeadlineList,
  'news-source': newsrack.SourceElement,
};
for (const [tag, widget] of Object.entries(widgets)) customElements.define(tag, widget);

for (const name of ['HeadlineList', 'ArticleCard', 'Article'])
  customElements.define(`whole-${name.toLowerCase()}`, prerendered(newsrack[name]));

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

test('a server draws a list with the stories that stand in it, as many as it shows', async () => {
  const stories = JSON.stringify(['a', 'b', 'c'].map((id) => ({ ...story, id, title: `Story ${id}` })));
  const markup = await drawn(
    html`<whole-headlinelist limit="2" stories=${stories}>${link}</whole-headlinelist>`,
  );
  assert.deepEqual(markup.match(/(?<=>)Story .(?=<)/g), ['Story a', 'Story b']);
  assert.doesNotMatch(markup, /part="skeleton"/);
});

test('a server draws the first story of a list in a card, or the one that is named', async () => {
  const stories = JSON.stringify([story, { ...story, id: 'b', title: 'Story b' }]);
  assert.match(
    await drawn(html`<whole-articlecard stories=${stories}></whole-articlecard>`),
    />Ferry &lt;stays/,
  );
  assert.match(
    await drawn(html`<whole-articlecard stories=${stories} story-id="b"></whole-articlecard>`),
    />Story b</,
  );
});

test('a server draws an article that has a picture and a text, and leaves the text to the browser', async () => {
  const image = { src: 'https://news.example/ferry.jpg' };
  const whole = JSON.stringify({ ...story, image, body: '<p>Some <script>evil()</script></p>' });
  const [, markup] = (await drawn(html`<whole-article story=${whole}></whole-article>`)).split('<template');
  assert.match(markup, /src="https:\/\/news\.example\/ferry\.jpg"/);
  assert.doesNotMatch(markup, /evil/);
});

test('a server that can make HTML safe draws the text of an article as well, as it has been made safe', async () => {
  const purify = DOMPurify(new JSDOM('').window);
  customElements.define('safe-article', prerendered(newsrack.Article, { purify }));
  const whole = JSON.stringify({ ...story, body: '<p>Some <script>evil()</script><b>words</b></p>' });
  const [, markup] = (await drawn(html`<safe-article story=${whole}></safe-article>`)).split('<template');
  assert.match(markup, /<p>Some <b>words<\/b><\/p>/);
  assert.doesNotMatch(markup, /evil/);
  assert.match(markup, /\.body > :first-child/);
});

test('a developer is told where DOMPurify has no window on the server', () => {
  assert.throws(() => prerendered(newsrack.Article, { purify: DOMPurify }), { code: 'config' });
});

test('what is no story, or leads to no page, is not drawn', async () => {
  const stories = JSON.stringify([{ id: 'x' }, null, { ...story, url: 'javascript:alert(1)' }]);
  const [, markup] = (await drawn(html`<whole-headlinelist stories=${stories}></whole-headlinelist>`)).split(
    '<template',
  );
  assert.equal(markup.match(/part="item"/g).length, 1);
  assert.doesNotMatch(markup, /javascript:/);
  assert.match(await drawn(html`<whole-headlinelist stories="{"></whole-headlinelist>`), /No news right now/);
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
