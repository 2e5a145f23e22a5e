import assert from 'node:assert/strict';

/**
 * What is met in a page from a server, in this order: each goes on where the one before it ended.
 * @type {Record<string, Record<string, (page: import('puppeteer-core').Page,
 *   requests: import('puppeteer-core').HTTPRequest[]) => Promise<void> | void>>}
 */
export const servedExpectations = {
  'without script': {
    'the stories are there': async (page) => {
      assert.deepEqual(await titles(page, 'news-headline-list'), ['/ <one>', '/ <two>', '/ <three>']);
      assert.deepEqual(await titles(page, 'news-article-card'), ['/ <two>']);
      assert.deepEqual(await titles(page, 'news-article'), ['/ <three>']);
    },
    'they lead somewhere': async (page) => {
      const links = await page.$$eval('news-headline-list >>> a[part~=link]', (all) => all.map(({ href }) => href));
      assert.deepEqual(links, ['one', 'two', 'three'].map((word) => `https://news.example/${word}`));
    },
    'they are styled': async (page) => {
      const display = await page.$eval('news-headline-list >>> .rows', (rows) => getComputedStyle(rows).listStyleType);
      assert.equal(display, 'none');
    },
  },
  'with script': {
    'all widgets go on with what has come': async (page) => {
      await page.evaluate(async () => {
        const all = [...document.querySelectorAll('[stories], [story]')];
        await Promise.all(all.map(({ localName }) => customElements.whenDefined(localName)));
        await Promise.all(all.map(({ updateComplete }) => updateComplete));
      });
      const kept = await page.evaluate(() =>
        Object.entries(window.drawn.widgets).map(([name, nodes]) => {
          const { shadowRoot } = document.querySelector(name);
          return [name, nodes.length, nodes.every((node) => shadowRoot.contains(node))];
        }),
      );
      console.log(kept);
    },
    'nothing of it is changed, but for what measures spaces': async (page) => {
      const { mutations, shift } = await page.evaluate(() => window.drawn);
      assert.deepEqual({ mutations, shift }, { mutations: [], shift: 0 });
    },
    'nothing is asked for that is there': (_, requests) => {
      const feeds = requests.filter((request) => /^(xhr|fetch)$/.test(request.resourceType()));
      assert.deepEqual(feeds.map((request) => request.url()), []);
    },
  },
};

function titles(page, widget) {
  return page.$$eval(`${widget} >>> [part~=title]:not([aria-hidden] *)`, (all) => all.map(({ textContent }) => textContent.trim()));
}
