import { atomFeed, jsonFeed, rssFeed } from './feeds.mjs';

/** How long our reader takes from text to stories, against the browser's own parser alone. */
export async function reading({ server, withPage }) {
  feeds.forEach(({ path, body }) => server.put(path, { type: 'text/plain; charset=utf-8', body }));
  return withPage(async (page) => {
    await page.goto(`${server.url}/blank`);
    const [rss, atom, json] = await page.evaluate(againstParsers);
    const growth = await page.evaluate(againstItself);
    return [
      { name: '2,000 RSS stories, against DOMParser', value: rss, digits: 3, most: 0.25 },
      { name: '2,000 Atom stories, against DOMParser', value: atom, digits: 3, most: 0.25 },
      { name: '2,000 JSON Feed stories, against JSON.parse', value: json, digits: 2 },
      { name: '20,000 RSS stories, against 2,000', value: growth, digits: 2, most: 12 },
    ];
  });
}

const feeds = [
  { path: '/bench.rss', body: rssFeed(2000) },
  { path: '/bench.atom', body: atomFeed(2000) },
  { path: '/bench.json', body: jsonFeed(2000) },
  { path: '/long.rss', body: rssFeed(20_000) },
];

async function againstParsers() {
  const { inTurns, piecesOf, readAll } = await import('/in-page.mjs');
  const parsers = {
    '/bench.rss': (text) => new DOMParser().parseFromString(text, 'text/xml'),
    '/bench.atom': (text) => new DOMParser().parseFromString(text, 'text/xml'),
    '/bench.json': (text) => JSON.parse(text),
  };
  const ratios = [];
  for (const [path, parse] of Object.entries(parsers)) {
    const text = await (await fetch(path)).text();
    const { ours, theirs } = await inTurns(31, {
      ours: () => {
        const pieces = piecesOf(text);
        return () => readAll(pieces, 2000);
      },
      theirs: () => () => parse(text),
    });
    ratios.push(ours / theirs);
  }
  return ratios;
}

async function againstItself() {
  const { inTurns, piecesOf, readAll } = await import('/in-page.mjs');
  const texts = await Promise.all(
    ['/bench.rss', '/long.rss'].map(async (path) => (await fetch(path)).text()),
  );
  const reads = (text, count) => () => {
    const pieces = piecesOf(text);
    return () => readAll(pieces, count);
  };
  const { short, long } = await inTurns(7, { short: reads(texts[0], 2000), long: reads(texts[1], 20_000) });
  return long / short;
}
