import { libraryScript, page } from './bench.mjs';
import { rssFeed } from './feeds.mjs';
import { gate } from './server.mjs';

/** What lists that were there once have left behind. */
export async function leaks({ server, withPage }) {
  const { after, open } = gate();
  server.put('/quick.rss', { type: 'application/rss+xml', body: rssFeed(20) });
  server.put('/held.rss', { type: 'application/rss+xml', body: rssFeed(20), after });
  server.put('/comings', { body: page('<div id="here"></div><div id="there"></div>', libraryScript) });
  const figures = await withPage(async (tab) => {
    await tab.goto(`${server.url}/comings`);
    const count = await counter(tab, () => server.open('/held.rss'));
    // what is made once and kept: modules, templates, sheets, formatters
    await tab.evaluate(connectAndDisconnect, 20);
    await tab.evaluate(moveInMidFetch, 5);
    const before = await count();
    await tab.evaluate(connectAndDisconnect, 1000);
    const afterComings = await count();
    await tab.evaluate(moveInMidFetch, 100);
    const afterMoves = await count();
    return [
      ...left('1,000 connects and disconnects', before, afterComings),
      ...left('100 moves in mid-fetch', afterComings, afterMoves),
    ];
  }, watchWork);
  open();
  return figures;
}

function left(name, before, after) {
  return Object.keys(before).map((kind) => ({
    name: `${kind} left by ${name}`,
    value: after[kind] - before[kind],
    most: 0,
  }));
}

/** Some come and go at once, some stay until their stories are there. */
async function connectAndDisconnect(times) {
  const { frames } = await import('/in-page.mjs');
  const here = document.querySelector('#here');
  for (let time = 0; time < times; time++) {
    const list = document.createElement('news-headline-list');
    list.setAttribute('src', '/quick.rss');
    here.append(list);
    if (time % 10 === 0) while (!list.matches(':state(ready)')) await frames(1);
    if (time % 10 === 5) await list.updateComplete;
    list.remove();
  }
  await frames();
}

/** Each has an address of its own, so that it makes a request of its own. */
async function moveInMidFetch(times) {
  const { frames } = await import('/in-page.mjs');
  const [here, there] = [document.querySelector('#here'), document.querySelector('#there')];
  globalThis.held ??= 0;
  for (let time = 0; time < times; time++) {
    const flights = globalThis.work.fetches;
    const list = document.createElement('news-headline-list');
    list.setAttribute('src', `/held.rss?${globalThis.held++}`);
    here.append(list);
    while (globalThis.work.fetches === flights) await frames(1);
    there.append(list);
    await frames(1);
    here.append(list);
    await list.updateComplete;
    list.remove();
  }
  await frames();
}

/** Everything that could be left, after the rubbish was taken out. */
async function counter(tab, openRequests) {
  const devtools = await tab.createCDPSession();
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.enable');
  const look = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const metric = (name) => metrics.find((entry) => entry.name === name).value;
    return {
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      timers: await tab.evaluate(() => globalThis.work.timers.size),
      requests: openRequests(),
    };
  };
  return () => atRest(look);
}

/** Finalizers and closing connections take a moment: the least of several looks. */
async function atRest(look) {
  let least = await look();
  for (let time = 0; time < 8; time++) {
    await new Promise((settle) => setTimeout(settle, 50));
    const now = await look();
    least = Object.fromEntries(
      Object.entries(least).map(([kind, count]) => [kind, Math.min(count, now[kind])]),
    );
  }
  return least;
}

/** Counts timers that have not ended, and requests that were begun. */
function watchWork() {
  const work = { timers: new Set(), fetches: 0 };
  const { setTimeout, setInterval, clearTimeout, clearInterval, fetch } = globalThis;
  globalThis.work = work;
  globalThis.setTimeout = (call, ...rest) => {
    const ended = (...args) => {
      work.timers.delete(timer);
      call(...args);
    };
    const timer = setTimeout(ended, ...rest);
    work.timers.add(timer);
    return timer;
  };
  globalThis.setInterval = (...args) => {
    const timer = setInterval(...args);
    work.timers.add(timer);
    return timer;
  };
  for (const [name, clear] of Object.entries({ clearTimeout, clearInterval }))
    globalThis[name] = (timer) => {
      work.timers.delete(timer);
      clear(timer);
    };
  globalThis.fetch = (...args) => {
    work.fetches++;
    return fetch(...args);
  };
}
