import { page, settled } from './bench.mjs';
import { rssFeed } from './feeds.mjs';
import { median } from './in-page.mjs';

/** Whether four widgets hold up a page on a device four times as slow as this one. */
export async function longTasks({ server, withPage }) {
  server.put('/busy.rss', { type: 'application/rss+xml', body: rssFeed(20) });
  const inSight = widgets('loading="eager"');
  const pages = {
    'all.js': page(inSight, scriptTag('all.js')),
    'cdn.js': page(inSight, scriptTag('cdn.js')),
    far: page(`<div style="block-size: 9000px"></div>${widgets('')}`, scriptTag('cdn.js')),
    busy: page('', `<script>${busy}</script>`),
  };
  for (const [name, body] of Object.entries(pages)) server.put(pathOf(name), { body });
  const visitTo = async (name, states) => {
    const visits = [];
    for (let round = 0; round < rounds; round++)
      visits.push(await withPage((tab) => visit(tab, server.url + pathOf(name), states), watchTasks));
    return { tasks: median(visits.map(({ length }) => length)), longest: median(visits.map(longestOf)) };
  };
  const all = await visitTo('all.js', ready);
  const cdn = await visitTo('cdn.js', ready);
  const before = server.count('/busy.rss');
  const far = await visitTo('far', ['news-article:defined']);
  const requests = server.count('/busy.rss') - before;
  const control = await visitTo('busy', []);
  return [
    { name: 'tasks of over 50 ms, four widgets by all.js', value: all.tasks, goal: 0 },
    { name: 'the longest of them, against 50 ms', value: all.longest, digits: 1, goal: 1 },
    { name: 'tasks of over 50 ms, four widgets by cdn.js', value: cdn.tasks, goal: 0 },
    { name: 'the longest of them, against 50 ms', value: cdn.longest, digits: 1, goal: 1 },
    { name: 'tasks of over 50 ms, four widgets far below', value: far.tasks, most: 0 },
    { name: 'requests of theirs', value: requests, most: 0 },
    { name: 'control: a page that is busy itself for 100 ms', value: control.tasks, least: 1 },
  ];
}

const rounds = 5;

/** As much slower as Lighthouse takes phones to be. */
const slowdown = 4;

const pathOf = (name) => `/busy-${name}`;

const longestOf = (tasks) => Math.max(0, ...tasks) / 50;

const widgets = (attributes) =>
  ['breaking-ticker which="latest"', 'headline-list limit="20"', 'article-card', 'article']
    .map((tag) => `<news-${tag} src="/busy.rss" ${attributes}></news-${tag.split(' ')[0]}>`)
    .join('\n');

const ready = ['headline-list', 'breaking-ticker', 'article-card', 'article'].map(
  (name) => `news-${name}:state(ready)`,
);

const scriptTag = (file) => `<script type="module" src="/${file}"></script>`;

const busy =
  'addEventListener("load", () => { const end = performance.now() + 100; while (performance.now() < end); })';

async function visit(tab, url, states) {
  await tab.emulateCPUThrottling(slowdown);
  await tab.goto(url, { waitUntil: 'load' });
  for (const state of states) await tab.waitForSelector(state);
  await settled(tab);
  return tab.evaluate(() => globalThis.longTasks);
}

/** Collects the length of each task that the browser calls long, in milliseconds. */
function watchTasks() {
  globalThis.longTasks = [];
  new PerformanceObserver((list) =>
    globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: 'longtask', buffered: true });
}
