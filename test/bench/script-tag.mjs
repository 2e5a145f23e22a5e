import { brotliCompressSync } from 'node:zlib';
import { bareLitSize } from '../bare-lit.mjs';
import { page } from './bench.mjs';
import { rssFeed } from './feeds.mjs';

/** What a page pays that has the script tag and one headline list, or one of each tag, with nothing in its cache. */
export async function scriptTag({ server, withPage }) {
  // as most feeds, from somewhere else
  const other = server.url.replace('127.0.0.1', 'localhost');
  const feed = `${other}/tag.rss`;
  const list = `<news-headline-list src="${feed}" limit="5"><a href="/">News</a></news-headline-list>`;
  const five = list + others(feed, `${other}/thread`);
  const pages = {
    near: page(list, loader),
    far: page(`<div style="block-size: 9000px"></div>${list}`, loader),
    preloaded: page(list, preloading(feed)),
    inside: page(`<news-source src="${feed}">${list.replace(/ src="[^"]*"/, '')}</news-source>`, loader),
    five: page(five, loader),
    fiveInSight: page(five.replaceAll(' src=', ' loading="eager" src='), loader),
  };
  for (const [name, body] of Object.entries(pages)) server.put(`/tag-${name}`, { body });
  server.put('/tag.rss', { type: 'application/rss+xml', body: rssFeed(20) });
  server.put('/thread', { type: 'application/json', body: thread });

  const bareLit = await bareLitSize();
  const visitTo = async (name, states = drawn.slice(0, 1)) => {
    const before = server.count('/tag.rss');
    const { trips, scripts } = await withPage((tab) => visit(tab, `${server.url}/tag-${name}`, states));
    const bytes = await sizeOf(scripts);
    return { trips, requests: server.count('/tag.rss') - before, bytes, ratio: bytes / bareLit };
  };
  const near = await visitTo('near');
  const far = await visitTo('far', ['news-headline-list:state(loading)']);
  const preloaded = await visitTo('preloaded');
  const inside = await visitTo('inside');
  const firstOfFive = await visitTo('five', [...drawn.slice(0, 3), 'news-comment-box:defined']);
  const allOfFive = await visitTo('fiveInSight', drawn);
  const lits = { digits: 2 };
  return [
    { name: 'round trips to the first headline, the page its first', value: near.trips, most: 3 },
    { name: 'requests for the feed', value: near.requests, most: 1 },
    { name: 'bytes of script by then', value: near.bytes },
    { name: 'the same against bare Lit', value: near.ratio, ...lits, goal: 2.1 },
    { name: 'of a list far below, against bare Lit', value: far.ratio, ...lits, most: 2.7 },
    { name: 'round trips with the feed preloaded, and one script', value: preloaded.trips, most: 2 },
    { name: 'requests for the feed', value: preloaded.requests, most: 1 },
    { name: 'bytes of script, against bare Lit', value: preloaded.ratio, ...lits, goal: 2.1 },
    // fourteen files: HTTP/2 asks for all of them at once
    { name: 'round trips where a news-source is around it', value: inside.trips, most: 5, goal: 3 },
    { name: 'requests for the feed', value: inside.requests, most: 1 },
    { name: 'of five tags as first seen, against bare Lit', value: firstOfFive.ratio, ...lits, goal: 4 },
    { name: 'of five tags all in sight, against bare Lit', value: allOfFive.ratio, ...lits, goal: 4 },
  ];
}

const loader = '<script type="module" src="/cdn.js"></script>';

const preloading = (feed) => `<link rel="preload" href="${feed}" as="fetch" crossorigin>
  <script type="module" src="/headlines.js"></script>`;

const others = (feed, service) => `
  <news-breaking-ticker src="${feed}" which="latest"></news-breaking-ticker>
  <news-article-card src="${feed}"></news-article-card>
  <news-article src="${feed}"></news-article>
  <news-comment-box backend="newsrack" src="${service}" thread="/"></news-comment-box>`;

const thread = JSON.stringify({ comments: [{ id: '1', text: 'Good to see the crane at work again.' }] });

/** Of each widget that its words are there. */
const drawn = ['headline-list', 'breaking-ticker', 'article-card', 'article', 'comment-box'].map(
  (name) => `news-${name}:is(:state(ready), :state(empty))`,
);

/** Milliseconds that each request waits: all that else takes time is lost in it. */
const latency = 1000;

async function visit(tab, url, states) {
  await tab.emulateNetworkConditions({ latency, download: 1e9, upload: 1e9 });
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
  for (const state of states) await tab.waitForSelector(state);
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
async function sizeOf(scripts) {
  const texts = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()));
  return texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}
