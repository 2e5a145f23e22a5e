import { page } from './bench.mjs';
import { rssFeed } from './feeds.mjs';
import { staticList, timeOf, watchHeadline } from './first-headline.mjs';
import { median } from './in-page.mjs';

/** How long a reader who comes back waits for the headlines that their device has kept, against static HTML. */
export async function repeatView({ server, scripts, withPage }) {
  for (const { fileName, code } of scripts)
    server.put(`/kept/${fileName}`, { type: 'text/javascript', body: code, cache: 'max-age=3600' });
  const list = `<news-source src="/repeat.rss" keep>
    <news-headline-list limit="20"><a href="/">News</a></news-headline-list>
  </news-source>`;
  const paths = {
    'all.js': '<script type="module" src="/kept/all.js" blocking="render"></script>',
    'cdn.js': '<script type="module" src="/kept/cdn.js"></script>',
  };
  server.put('/repeat.rss', { type: 'application/rss+xml', body: rssFeed(20) });
  for (const [name, script] of Object.entries(paths))
    server.put(`/repeat-${name}`, { body: page(list, script) });
  server.put('/repeat-static', { body: page(staticList) });
  const names = [...Object.keys(paths), 'static'];
  const figures = [];
  for (const latency of [0, 100]) {
    const times = Object.fromEntries(names.map((name) => [name, []]));
    for (let round = -1; round < rounds; round++)
      for (const name of names) {
        const url = `${server.url}/repeat-${name}`;
        const time = await withPage((tab) => timeOfReturn(tab, url, latency), watchHeadline);
        if (round >= 0) times[name].push(time);
      }
    for (const name of Object.keys(paths))
      figures.push({
        name: `by ${name}, against static HTML, on a line of ${latency} ms`,
        value: median(times[name]) / median(times.static),
        digits: 2,
        goal: 1.1,
      });
  }
  return figures;
}

/** The first visit fills what browser and widget keep. */
async function timeOfReturn(tab, url, latency) {
  await timeOf(tab, url);
  await tab.emulateNetworkConditions({ latency, download: -1, upload: -1 });
  return timeOf(tab, url);
}

const rounds = 11;
