import { libraryScript, page } from './bench.mjs';
import { rssFeed } from './feeds.mjs';
import { median } from './in-page.mjs';

/** How long a reader waits for the first headline, by the length of the feed, on a line of limited speed. */
export async function firstHeadline({ server, withPage }) {
  const lengths = [20, 2000, 10_000];
  const paths = lengths.map((length) => `/first-${length}`);
  for (const [i, path] of paths.entries()) {
    const list = `<news-headline-list src="${path}.rss" limit="20"><a href="/">News</a></news-headline-list>`;
    server.put(`${path}.rss`, { type: 'application/rss+xml', body: rssFeed(lengths[i]), ...line });
    server.put(path, { body: page(list, libraryScript) });
  }
  server.put('/first-static', { body: page(staticList) });
  const times = Object.fromEntries([...paths, '/first-static'].map((path) => [path, []]));
  for (let round = -1; round < rounds; round++)
    for (const path of Object.keys(times)) {
      const time = await withPage((tab) => timeOf(tab, server.url + path), watchHeadline);
      if (round >= 0) times[path].push(time);
    }
  const [few, many, most, plain] = Object.values(times).map(median);
  return [
    { name: '2,000 stories in the feed, against 20', value: many / few, digits: 2, goal: 1.1 },
    { name: '10,000 stories in the feed, against 20', value: most / few, digits: 2, goal: 1.1 },
    { name: '20 stories in the feed, against static HTML', value: few / plain, digits: 2 },
    { name: '2,000 stories in the feed, against static HTML', value: many / plain, digits: 2 },
  ];
}

const rounds = 11;

/** 6.5 MB in a second. */
const line = { piece: 1 << 16, every: 10 };

export const staticList = `<ul>${'<li><h3><a class="headline" href="/">The harbour board reopens the old crane</a></h3></li>'.repeat(20)}</ul>`;

export async function timeOf(tab, url) {
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
  await tab.waitForFunction(() => globalThis.headlineShown !== undefined);
  return tab.evaluate(() => globalThis.headlineShown);
}

/** Milliseconds from the start of the navigation to the end of the frame that shows the first headline. */
export function watchHeadline() {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => (globalThis.headlineShown = performance.now());
  const look = () => {
    const list = document.querySelector('news-headline-list');
    const headline = list
      ? list.shadowRoot?.querySelector('a[part=link]')
      : document.querySelector('.headline');
    if (!headline) return requestAnimationFrame(look);
    // the first task after this frame
    port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}
