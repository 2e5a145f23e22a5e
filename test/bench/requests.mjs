import { page, settled } from './bench.mjs';
import { rssFeed } from './feeds.mjs';

/** What the network sees of several lists on one address. */
export async function requests({ server, withPage }) {
  const list = `<news-headline-list src="/ten.rss" refresh="15"><a href="/">News</a></news-headline-list>`;
  server.put('/ten.rss', { type: 'application/rss+xml', body: rssFeed(20) });
  server.put('/ten', { body: page(list.repeat(10), '<script type="module" src="/cdn.js"></script>') });
  return withPage(async (tab) => {
    // all ten are to be near the viewport
    await tab.setViewport({ width: 1200, height: 8000 });
    await tab.goto(`${server.url}/ten`);
    await tab.waitForFunction(
      () => document.querySelectorAll('news-headline-list:state(ready)').length === 10,
    );
    await settled(tab);
    return [{ name: 'requests of ten lists on one address', value: server.count('/ten.rss'), most: 1 }];
  });
}
