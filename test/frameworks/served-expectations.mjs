import assert from 'node:assert/strict';

/**
 * What is met in a page from a server, in this order: each goes on where the one before it ended. `window.drawn` is what
 * `drive-served.mjs` has noted.
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
    'the text of the article is there': async (page) => {
      const text = await page.$eval('news-article >>> .body', ({ textContent }) => textContent);
      assert.match(text, /All that there is to say of three\./);
    },
    'they lead somewhere': async (page) => {
      const links = await page.$$eval('news-headline-list >>> a[part~=link]', (all) =>
        all.map(({ href }) => href),
      );
      assert.deepEqual(
        links,
        ['one', 'two', 'three'].map((word) => `https://news.example/${word}`),
      );
    },
    'they are styled': async (page) => {
      const marker = await page.$eval(
        'news-headline-list >>> .rows',
        (rows) => getComputedStyle(rows).listStyle,
      );
      assert.match(marker, /none/);
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
        Object.entries(window.drawn.nodes).map(([name, nodes]) => {
          const { shadowRoot, hasUpdated } = document.querySelector(name);
          return {
            name,
            hasUpdated,
            isKept: nodes.length > 0 && nodes.every((node) => shadowRoot.contains(node)),
          };
        }),
      );
      assert.deepEqual(
        kept,
        ['news-headline-list', 'news-article-card', 'news-article'].map((name) => ({
          name,
          hasUpdated: true,
          isKept: true,
        })),
      );
    },
    'nothing of it is changed': async (page) => {
      assert.deepEqual(await page.evaluate(() => window.drawn.mutations), []);
    },
    'nothing moves, to the third digit': async (page) => {
      assert.equal(await page.evaluate(() => window.drawn.shift.toFixed(3)), '0.000');
    },
    'nothing is asked for that is there': (_, requests) => {
      const feeds = requests.filter((request) => /^(xhr|fetch)$/.test(request.resourceType()));
      assert.deepEqual(
        feeds.map((request) => request.url()),
        [],
      );
    },
    'a headline that is followed can be taken over': async (page) => {
      const address = page.url();
      const selected = await page.evaluate(() => {
        const list = document.querySelector('news-headline-list');
        let title;
        list.addEventListener('news-select', (event) => {
          event.preventDefault();
          title = event.story.title;
        });
        list.shadowRoot.querySelectorAll('a[part~=link]')[1].click();
        return title;
      });
      assert.equal(selected, '/ <two>');
      assert.equal(page.url(), address);
    },
    'a setting that changes is followed': async (page) => {
      const levels = await page.$eval('news-headline-list', async (list) => {
        list.setAttribute('heading-level', '2');
        list.setAttribute('limit', '2');
        await list.updateComplete;
        return [...list.shadowRoot.querySelectorAll('[part~=item] [part~=title]:not([aria-hidden] *)')].map(
          ({ localName }) => localName,
        );
      });
      assert.deepEqual(levels, ['h2', 'h2']);
    },
    'another story is drawn, and those that were there are the same': async (page) => {
      const isKept = await page.$eval('news-headline-list', async (list) => {
        const [first] = list.shadowRoot.querySelectorAll('[part~=item]');
        const stories = JSON.parse(list.getAttribute('stories'));
        const next = { ...stories[0], id: 'next', title: 'Next' };
        list.setAttribute('stories', JSON.stringify([next, ...stories]));
        await list.updateComplete;
        return list.shadowRoot.querySelectorAll('[part~=item]')[1] === first;
      });
      assert.deepEqual(await titles(page, 'news-headline-list'), ['Next', '/ <one>']);
      assert.ok(isKept);
    },
  },
};

function titles(page, widget) {
  return page.$$eval(`${widget} >>> [part~=title]:not([aria-hidden] *)`, (all) =>
    all.map(({ textContent }) => textContent.trim()),
  );
}
