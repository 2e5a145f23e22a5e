import assert from 'node:assert/strict';

/**
 * What a reader and a developer meet in each app, in this order: each goes on where the one before it ended.
 * @type {Record<string, (page: import('puppeteer-core').Page, site: import('./site.mjs').Site) => Promise<void>>}
 */
export const expectations = {
  'a reader sees the stories of each feed': async (page) => {
    for (const name of ['a', 'b', 'c']) await untilTitles(page, name, [`${name} one`, `${name} two`]);
  },
  'widgets of one feed ask for it once': (page, { requests }) => {
    assert.deepEqual(requests, { a: 1, b: 1, c: 1 });
  },
  'settings arrive, as properties or as attributes': async (page) => {
    const settings = await page.$eval('#a', (list) => ({
      limit: list.limit,
      level: list.shadowRoot.querySelector('[part~=title]').localName,
      themeSource: list.getAttribute('theme-source'),
      refresh: typeof list.refresh,
    }));
    assert.deepEqual(settings, { limit: 2, level: 'h2', themeSource: '.dark', refresh: 'function' });
    assert.equal(await page.$eval('#ticker', ({ dismissible }) => dismissible), true);
  },
  'objects arrive as properties': (page) => untilTitles(page, 'card', ['Given by the page']),
  'children stay children': async (page) => {
    assert.equal(await page.$eval('#a > a', ({ text }) => text), 'Latest from a');
    assert.equal(await page.$eval('#a > h1', ({ assignedSlot }) => assignedSlot?.name), 'heading');
  },
  'a template draws stories the page’s way': async (page) => {
    await until(page, () => {
      const titles = document.querySelector('#own').shadowRoot.querySelectorAll('.own b');
      return [...titles].map(({ textContent }) => textContent).join() === 'a one,a two';
    });
  },
  'each list says that it is loaded, once': async (page) => {
    await untilText(page, '#loaded', 'a b c', (text) => text.trim().split(/\s+/).sort().join(' '));
  },
  'a headline that is followed can be taken over': async (page) => {
    const address = page.url();
    await page.$eval('#b', (list) => list.shadowRoot.querySelector('a[part~=link]').click());
    await untilText(page, '#selected', 'b one');
    assert.equal(page.url(), address);
  },
  'lists in another order are the same lists, and ask for nothing': async (page, { requests }) => {
    await page.evaluate(() => (window.lists = ['c', 'b', 'a'].map((id) => document.getElementById(id))));
    await page.click('#reorder');
    await until(page, () => {
      const lists = [...document.querySelectorAll('section > *')].slice(0, 3);
      return lists.every((list, place) => list === window.lists[place]);
    });
    for (const name of ['a', 'b', 'c']) await untilTitles(page, name, [`${name} one`, `${name} two`]);
    assert.deepEqual(requests, { a: 1, b: 1, c: 1 });
  },
  'a setting that changes is followed, and one that goes leaves nothing broken': async (
    page,
    { requests },
  ) => {
    await page.click('#more');
    for (const name of ['a', 'b', 'c'])
      await untilTitles(page, name, [`${name} one`, `${name} two`, `${name} three`]);
    assert.deepEqual(requests, { a: 1, b: 1, c: 1 });
  },
  'a widget that goes before its news are there lets go of them': async (page, { requests, left }) => {
    await page.click('#late');
    await eventually(() => requests.late === 1);
    await page.click('#late');
    await eventually(() => left.includes('late'));
    assert.equal(await page.$('[src="/feeds/late.json"]'), null);
  },
  'a desk that is closed and opened again shows its stories': async (page, { requests }) => {
    await page.click('#desk');
    await until(page, () => !document.querySelector('section'));
    await page.click('#desk');
    for (const name of ['a', 'b', 'c'])
      await untilTitles(page, name, [`${name} one`, `${name} two`, `${name} three`]);
    assert.ok(requests.a <= 2, `${requests.a} requests`);
  },
};

function untilTitles(page, id, titles) {
  return until(
    page,
    (id, titles) => {
      const root = document.getElementById(id)?.shadowRoot;
      const found = [...(root?.querySelectorAll('[part~=link]') ?? [])].map(({ textContent }) =>
        textContent.trim(),
      );
      return found.join() === titles.join();
    },
    id,
    titles,
  );
}

async function untilText(page, selector, expected, read = (text) => text) {
  await eventually(
    async () => read(await page.$eval(selector, ({ textContent }) => textContent)) === expected,
  );
}

function until(page, condition, ...args) {
  return page.waitForFunction(condition, { timeout: patience }, ...args);
}

/** For what only the server sees. */
async function eventually(condition) {
  const end = Date.now() + patience;
  while (!(await condition())) {
    assert.ok(Date.now() < end, 'waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const patience = 5000;
