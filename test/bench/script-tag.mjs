import { brotliCompressSync } from 'node:zlib';
import { bareLitSize } from '../bare-lit.mjs';
import { page } from './bench.mjs';
import { rssFeed } from './feeds.mjs';

/** What a page pays that has the script tag and one headline list, with nothing in its cache. */
export async function scriptTag({ server, withPage }) {
  // as most feeds, from somewhere else
  const feed = `${server.url.replace('127.0.0.1', 'localhost')}/tag.rss`;
  const list = `<news-headline-list src="${feed}" limit="5"><a href="/">News</a></news-headline-list>`;
  const below = list.replace('<news', '<div style="block-size: 9000px"></div><news');
  const script = '<script type="module" src="/cdn.js"></script>';
  server.put('/tag.rss', { type: 'application/rss+xml', body: rssFeed(20) });
  server.put('/tag', { body: page(list, script) });
  server.put('/tag-below', { body: page(below, script) });
  const asked = server.count('/tag.rss');
  const { trips, scripts } = await withPage((tab) => visit(tab, `${server.url}/tag`, 'ready'));
  const requests = server.count('/tag.rss') - asked;
  const far = await withPage((tab) => visit(tab, `${server.url}/tag-below`, 'loading'));
  const bareLit = await bareLitSize();
  return [
    // three waves; HTTP/1.1 asks for six things at once, and the third has more
    { name: 'round trips to the first headline, the page its first', value: trips, most: 4, goal: 3 },
    { name: 'requests for the feed', value: requests, most: 1 },
    { name: 'bytes of script by then', value: await bytes(scripts) },
    { name: 'the same against bare Lit', value: (await bytes(scripts)) / bareLit, digits: 2, goal: 2.1 },
    {
      name: 'of a list far below, against bare Lit',
      value: (await bytes(far.scripts)) / bareLit,
      digits: 2,
      most: 2.7,
    },
  ];
}

/** Milliseconds that each request waits: all that else takes time is lost in it. */
const latency = 1000;

async function visit(tab, url, state) {
  await tab.emulateNetworkConditions({ latency, download: 1e9, upload: 1e9 });
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
  await tab.waitForSelector(`news-headline-list:state(${state})`);
  const [time, ...scripts] = await tab.evaluate(() => [
    performance.now(),
    ...performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  ]);
  return { trips: Math.floor(time / latency), scripts };
}

/** As a CDN sends them. */
async function bytes(scripts) {
  const texts = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()));
  return texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}
