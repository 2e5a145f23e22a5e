import { libraryScript, page, putPictures, settled } from './bench.mjs';
import { rssFeed } from './feeds.mjs';

/** What a refresh changes in the document. */
export async function mutations({ server, withPage }) {
  const put = (options) =>
    server.put('/renewed.rss', {
      type: 'application/rss+xml',
      body: rssFeed(20, { pictures: '/pictures', ...options }),
    });
  put();
  putPictures(server);
  server.put('/renewed', { body: page(list, libraryScript) });
  return withPage(async (tab) => {
    await tab.goto(`${server.url}/renewed`);
    await tab.waitForSelector('news-headline-list:state(ready)');
    await settled(tab);
    const unchanged = await tab.evaluate(mutationsOfRefresh);
    put({ edited: 3 });
    const edited = await tab.evaluate(mutationsOfRefresh);
    return [
      { name: 'DOM mutations of a refresh without change', value: unchanged.length, most: 0 },
      { name: 'DOM mutations of one changed headline', value: edited.length, most: 1 },
      { name: '  of which text nodes', value: edited.filter((type) => type === 'text').length, least: 1 },
    ];
  });
}

const list = `<news-headline-list src="/renewed.rss" limit="20" show="image summary byline time section source">
  <a href="/">News</a></news-headline-list>`;

/** @returns {Promise<string[]>} what was changed: `text`, or the name of the attribute or element */
async function mutationsOfRefresh() {
  const { frames } = await import('/in-page.mjs');
  const list = document.querySelector('news-headline-list');
  const records = [];
  const observer = new MutationObserver((more) => records.push(...more));
  const all = { childList: true, subtree: true, characterData: true, attributes: true };
  observer.observe(list.shadowRoot, all);
  observer.observe(list, all);
  await list.refresh();
  await frames();
  observer.disconnect();
  return records.map(({ type, attributeName, target }) =>
    type === 'characterData' ? 'text' : (attributeName ?? target.nodeName),
  );
}
