import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/news-headline-list.js';
import { story } from '../widgets/arrange.js';
import '../../src/define/news-article.js';

describe('a site that switches its theme by a class', () => {
  const shade = (element: Element) => getComputedStyle(element).colorScheme;

  afterEach(() => document.documentElement.classList.remove('night'));

  it('takes the widget along, there and back', async () => {
    const article = await fixture(
      html`<news-article theme-source=".night" .story=${story('a')}></news-article>`,
    );
    await waitUntil(() => shade(article) === 'light');
    document.documentElement.classList.add('night');
    await waitUntil(() => shade(article) === 'dark');
    document.documentElement.classList.remove('night');
    await waitUntil(() => shade(article) === 'light');
  });

  it('is no longer followed by a widget that has left, nor where the author takes the wish back', async () => {
    const article = await fixture(
      html`<news-article theme-source=".night" .story=${story('a')}></news-article>`,
    );
    await waitUntil(() => shade(article) === 'light');
    article.removeAttribute('theme-source');
    await waitUntil(() => (article as HTMLElement).style.colorScheme === '');
    document.documentElement.classList.add('night');
    await waitUntil(() => document.documentElement.matches('.night'));
    expect((article as HTMLElement).style.colorScheme).to.equal('');
  });

  it('may misspell its selector without harm', async () => {
    const article = await fixture(
      html`<news-article theme-source="..night" .story=${story('a')}></news-article>`,
    );
    await waitUntil(() => shade(article) === 'light');
  });
});

describe('a page that styles the parts itself', () => {
  it('finds none of our sheets where it asks for none, and finds them again', async () => {
    const article = await fixture(html`<news-article unstyled .story=${story('a')}></news-article>`);
    const margin = () => getComputedStyle(article.shadowRoot!.querySelector('[part=title]')!).marginTop;
    await waitUntil(() => margin() !== '0px');
    article.removeAttribute('unstyled');
    await waitUntil(() => margin() === '0px');
  });
});
