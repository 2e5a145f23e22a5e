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
  server.put('/tag.rss', { type: 'application/rss+xml', body: rssFeed(20) });
  server.put('/thread', { type: 'application/json', body: thread });
  server.put('/tag', { body: page(list, loader) });
  server.put('/tag-below', { body: page(list.replace('<news', `${farAway}<news`), loader) });
  server.put('/tag-column', {
    body: page(list + others(feed, `${other}/thread`).replaceAll(' loading="eager"', ''), loader),
  });
  server.put('/tag-five', { body: page(list + others(feed, `${other}/thread`), loader) });
  server.put('/tag-source', {
    body: page(`<news-source src="${feed}">${list.replace(/ src="[^"]*"/, '')}</news-source>`, loader),
  });
  server.put('/tag-snippet', { body: page(list, snippet(feed)) });
  const asked = server.count('/tag.rss');
  const near = await withPage((tab) => visit(tab, `${server.url}/tag`));
  const requests = server.count('/tag.rss') - asked;
  const far = await withPage((tab) =>
    visit(tab, `${server.url}/tag-below`, 'news-headline-list:state(loading)'),
  );
  const five = await withPage((tab) => visit(tab, `${server.url}/tag-five`, ...all));
  const column = await withPage((tab) =>
    visit(tab, `${server.url}/tag-column`, ...all.slice(0, 3), 'news-comment-box:defined'),
  );
  const around = await withPage((tab) => visit(tab, `${server.url}/tag-source`));
  const before = server.count('/tag.rss');
  const short = await withPage((tab) => visit(tab, `${server.url}/tag-snippet`));
  const bareLit = await bareLitSize();
  const ratio = async ({ scripts }) => (await bytes(scripts)) / bareLit;
  return [
    { name: 'round trips to the first headline, the page its first', value: near.trips, most: 3 },
    { name: 'requests for the feed', value: requests, most: 1 },
    { name: 'bytes of script by then', value: await bytes(near.scripts) },
    { name: 'the same against bare Lit', value: await ratio(near), digits: 2, goal: 2.1 },
    { name: 'of a list far below, against bare Lit', value: await ratio(far), digits: 2, most: 2.7 },
    // fourteen files: HTTP/2 asks for all of them at once
    { name: 'round trips where a news-source is around it', value: around.trips, most: 5, goal: 3 },
    { name: 'round trips with the feed preloaded, and one script', value: short.trips, most: 2 },
    { name: 'requests for the feed', value: server.count('/tag.rss') - before, most: 1 },
    { name: 'bytes of script, against bare Lit', value: await ratio(short), digits: 2, goal: 2.1 },
    {
      name: 'of five tags, one below the other, against bare Lit',
      value: await ratio(column),
      digits: 2,
      goal: 4,
    },
    { name: 'of five tags in sight, against bare Lit', value: await ratio(five), digits: 2, goal: 4 },
  ];
}

const loader = '<script type="module" src="/cdn.js"></script>';

const snippet = (feed) => `<link rel="preload" href="${feed}" as="fetch" crossorigin>
  <script type="module" src="/headlines.js"></script>`;

const farAway = '<div style="block-size: 9000px"></div>';

const others = (feed, service) => `
  <news-breaking-ticker src="${feed}" which="latest"></news-breaking-ticker>
  <news-article-card src="${feed}" loading="eager"></news-article-card>
  <news-article src="${feed}" loading="eager"></news-article>
  <news-comment-box backend="newsrack" src="${service}" thread="/" loading="eager"></news-comment-box>`;

const thread = JSON.stringify({ comments: [{ id: '1', text: 'Good to see the crane at work again.' }] });

const all = ['headline-list', 'breaking-ticker', 'article-card', 'article', 'comment-box'].map(
  (name) => `news-${name}:is(:state(ready), :state(empty))`,
);

/** Milliseconds that each request waits: all that else takes time is lost in it. */
const latency = 1000;

async function visit(tab, url, ...states) {
  await tab.emulateNetworkConditions({ latency, download: 1e9, upload: 1e9 });
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
  for (const state of states.length ? states : all.slice(0, 1)) await tab.waitForSelector(state);
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
