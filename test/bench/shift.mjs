import { libraryScript, page, putPictures, settled } from './bench.mjs';
import { rssFeed } from './feeds.mjs';
import { gate } from './server.mjs';

/** What moves from the first paint to the end of waiting, by widget and by how the waiting ends. */
export async function shift(bench) {
  putPictures(bench.server);
  const figures = [];
  let moved = 0;
  for (const [name, places] of Object.entries(widgets))
    for (const ending of endings) {
      const found = await worst(bench, places, ending);
      figures.push({ name: `${name} into ${ending.name}`, value: found.score, digits: 3, most: 0 });
      if (name !== 'article') moved = Math.max(moved, found.moved);
    }
  return [
    ...figures,
    { name: 'pixels that what stands below has moved in any but the last', value: moved, most: 0 },
    await lateScript(bench),
    await control(bench),
  ];
}

const widths = [320, 700, 1200];
const everything = 'image section kicker summary byline time source caption credit badges';
const breaking = 'which="breaking" breaking-tags="Local, Business, Sport"';

/** Every page can be scrolled. */
const longer = '<style>body { padding-block-end: 100vh }</style>';

/** WCAG 1.4.12. */
const spread = '<style>* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }</style>';

/** By name: a tag with attributes in a page of some width, and the letters of a reader who spreads them. */
const widgets = {
  ...Object.fromEntries(
    ['list', 'grid', 'cards', 'compact'].map((layout) => [
      layout,
      placesOf('news-headline-list', [`layout="${layout}"`, `layout="${layout}" show="${everything}"`]),
    ]),
  ),
  ticker: placesOf('news-breaking-ticker', [
    'which="latest"',
    'which="latest" mode="scroll" show="byline time"',
    breaking,
  ]),
  ...Object.fromEntries(
    ['auto', 'vertical', 'horizontal', 'overlay'].map((layout) => [
      `${layout} card`,
      placesOf('news-article-card', [`layout="${layout}"`, `layout="${layout}" show="${everything}"`]),
    ]),
  ),
  // a screen high from the start: what is below comes into nobody's sight, and moves there as the story needs
  article: placesOf('news-article', ['']),
};

function placesOf(tag, variants) {
  return variants.flatMap((attributes) => [
    ...widths.map((width) => ({ tag, attributes, width })),
    { tag, attributes, width: 320, style: spread },
  ]);
}

const feed = (count) => ({ body: rssFeed(count, { uneven: true, pictures: '/pictures' }) });

/** The same without its first story. */
function without({ body }) {
  return { body: body.replace(/<item>[^]*?<\/item>/, '') };
}

/** `then` is what a refresh brings afterwards. */
const endings = [
  { name: 'ready', state: 'ready', answer: feed(20) },
  { name: 'ready with too few', state: 'ready', answer: feed(2) },
  { name: 'more stories', state: 'ready', answer: feed(2), then: { state: 'ready', answer: feed(20) } },
  {
    name: 'a new story on top, once a reader has begun to read',
    state: 'ready',
    isRead: true,
    answer: without(feed(20)),
    then: { state: 'ready', answer: feed(20) },
  },
  {
    name: 'stale',
    state: 'ready',
    answer: feed(20),
    then: { state: 'stale', answer: { status: 500, body: '' } },
  },
  { name: 'empty', state: 'empty', answer: feed(0) },
  { name: 'error', state: 'error', answer: { status: 500, body: '' } },
];

async function worst(bench, places, ending) {
  const found = await Promise.all(places.map((place) => shiftInto(bench, place, ending)));
  return {
    score: Math.max(...found.map(({ score }) => score)),
    moved: Math.max(...found.map(({ moved }) => moved)),
  };
}

let pages = 0;

function shiftInto(
  { server, withPage },
  { tag, attributes, width, style = '' },
  { state, answer, then, isRead },
) {
  const path = `/shift-${pages++}`;
  const widget = `<${tag} src="${path}.rss" ${attributes}><a href="/">News</a></${tag}>`;
  const { after, open } = gate();
  server.put(path, { body: page(widget, longer + style + libraryScript) });
  server.put(`${path}.rss`, { type: 'application/rss+xml', ...answer, after });
  return withPage(async (tab) => {
    // so high that what stands below is in sight even at 320 px
    await openPainted(tab, server.url + path, width, 3000);
    const before = await placeOfWhatIsBelow(tab);
    open();
    await tab.waitForSelector(`${tag}:state(${state})`);
    if (then) {
      server.put(`${path}.rss`, then.answer);
      await settled(tab);
      if (isRead) await tab.evaluate(() => scrollTo(0, 1));
      await tab.evaluate((tag) => document.querySelector(tag).refresh(), tag);
      await tab.waitForSelector(`${tag}:state(${then.state})`);
    }
    await settled(tab);
    const moved = Math.abs((await placeOfWhatIsBelow(tab)) - before);
    return { score: await tab.evaluate(() => globalThis.shiftSoFar()), moved };
  }, watchShift);
}

/** For those who know: what a script that comes after the first paint costs a page that reserves no room for it. */
function lateScript({ server, withPage }) {
  const { after, open } = gate();
  const list = '<news-headline-list src="/late.rss"><a href="/">News</a></news-headline-list>';
  server.put('/late.js', { type: 'text/javascript', body: 'import "/cdn.js"', after });
  server.put('/late.rss', { type: 'application/rss+xml', ...feed(20) });
  server.put('/late', { body: page(list, '<script type="module" src="/late.js" async></script>') });
  return withPage(async (tab) => {
    await openPainted(tab, `${server.url}/late`, 700, 900);
    open();
    await tab.waitForSelector('news-headline-list:state(ready)');
    await settled(tab);
    const value = await tab.evaluate(() => globalThis.shiftSoFar());
    return { name: 'the tag is defined only after the first paint', value, digits: 3 };
  }, watchShift);
}

/** A list that reserves nothing: were this 0, the others would prove nothing. */
function control({ server, withPage }) {
  server.put('/control', { body: page('<ul></ul>') });
  return withPage(async (tab) => {
    await openPainted(tab, `${server.url}/control`, 700, 900);
    await tab.evaluate(() => {
      document.querySelector('ul').append(...Array.from({ length: 5 }, () => document.createElement('li')));
    });
    await settled(tab);
    const value = await tab.evaluate(() => globalThis.shiftSoFar());
    return { name: 'control: a list that reserves no room', value, digits: 3, least: 0.001 };
  }, watchShift);
}

async function openPainted(tab, url, width, height) {
  await tab.setViewport({ width, height });
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
  await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await settled(tab);
}

function placeOfWhatIsBelow(tab) {
  return tab.evaluate(() => document.querySelector('#below').getBoundingClientRect().top + scrollY);
}

/** Counts every shift, even those that follow an input. */
function watchShift() {
  let sum = 0;
  const add = (entries) => entries.forEach(({ value }) => (sum += value));
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  globalThis.shiftSoFar = () => {
    add(observer.takeRecords());
    return sum;
  };
}
