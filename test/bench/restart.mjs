import { once } from 'node:events';
import { createServer } from 'node:http';
import { page } from './bench.mjs';
import { rssFeed } from './feeds.mjs';

const widgets = 50;

/** A server is killed under many widgets, and started again; it takes a minute, because polls do. */
export async function restart({ server, withPage }) {
  const feeds = await startFeeds();
  const lists = Array.from(
    { length: widgets },
    (_, i) =>
      `<news-headline-list src="${feeds.url}/${i}.rss" refresh="15" loading="eager"></news-headline-list>`,
  );
  server.put('/many', { body: page(lists.join(''), '<script type="module" src="/cdn.js"></script>') });
  try {
    return await withPage(async (tab) => {
      const all = (state) =>
        tab.waitForFunction(
          (state, count) => document.querySelectorAll(`news-headline-list:state(${state})`).length === count,
          { timeout: 60_000 },
          state,
          widgets,
        );
      await tab.goto(`${server.url}/many`);
      await all('ready');
      await feeds.kill();
      await all('stale');
      await feeds.start();
      await all('ready');
      return [
        { name: 'widgets of 50 that recover by themselves', value: feeds.askers(), least: widgets },
        { name: 'requests of 50 in the busiest second after the start', value: feeds.busiest(), most: 20 },
        { name: 'requests of 50 until all have recovered', value: feeds.count(), most: 60 },
      ];
    });
  } finally {
    await feeds.kill();
  }
}

/** A server of another origin, that can be killed and started at the same place; it counts from its last start. */
async function startFeeds() {
  const headers = { 'content-type': 'application/rss+xml', 'access-control-allow-origin': '*' };
  let asked = [];
  let server;
  const start = async (port = 0) => {
    asked = [];
    server = createServer(({ url }, response) => {
      asked.push({ url, at: performance.now() });
      response.writeHead(200, headers).end(rssFeed(10));
    }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server.address().port;
  };
  const port = await start();
  return {
    url: `http://127.0.0.1:${port}`,
    start: () => start(port),
    async kill() {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
    count: () => asked.length,
    askers: () => new Set(asked.map(({ url }) => url)).size,
    busiest: () =>
      Math.max(
        ...asked.map(({ at }) => asked.filter((other) => other.at >= at && other.at < at + 1000).length),
      ),
  };
}
