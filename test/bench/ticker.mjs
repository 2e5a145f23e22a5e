// What a ticker costs while it moves. Part of the bench, and by itself:
//   node test/bench/ticker.mjs [--json]
import { argv } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browsers.mjs';
import { libraryScript, page, withBench } from './bench.mjs';
import { rssFeed } from './feeds.mjs';
import { median } from './in-page.mjs';
import { isMet, row } from './table.mjs';

/** A running ticker as the main thread sees it, against one bare animation of a transform. */
export async function ticker({ server }) {
  server.put('/ticker.rss', { type: 'application/rss+xml', body: rssFeed(10) });
  for (const [path, { body }] of Object.entries(contenders))
    server.put(path, { body: page(body, libraryScript) });
  const browser = await launchWithoutGuesses();
  try {
    const traces = Object.fromEntries(Object.keys(contenders).map((path) => [path, []]));
    for (let round = 0; round < rounds; round++)
      for (const path of Object.keys(contenders))
        traces[path].push(await traceOf(browser, server.url + path));
    return [
      ...workOf('rotating', traces['/rotating'], traces['/bare']),
      ...workOf('scrolling', traces['/scrolling'], traces['/bare']),
      {
        name: 'control: layouts of an animated margin',
        value: Math.min(...traces['/margin'].map(({ layout }) => layout)),
        least: 100,
      },
      {
        name: 'frames of 30 through a block of 500 ms, scrolling',
        value: await framesWhileBlocked(browser, `${server.url}/scrolling`),
        least: 29,
      },
      {
        name: 'control: frames of an animated margin',
        value: await framesWhileBlocked(browser, `${server.url}/margin`),
        most: 3,
      },
      ...(await sleeping(browser, server)),
    ];
  } finally {
    await browser.close();
  }
}

/**
 * Chromium watches some links of some pages to guess where their readers go next. While one of these moves, whatever
 * moves it, the main thread is woken for each frame: that is not what is measured here.
 */
function launchWithoutGuesses() {
  const { args, ...options } = findChromium();
  return puppeteer.launch({ ...options, args: [...args, '--disable-features=NavigationPredictor'] });
}

async function withPage(browser, use) {
  const tab = await browser.newPage();
  try {
    await tab.emulateFocusedPage(true);
    return await use(tab);
  } finally {
    await tab.close();
  }
}

const rounds = 3;
const seconds = 5;

const animated = (
  keyframes,
) => `<div style="overflow: hidden; block-size: 44px"><div id="track">The harbour board</div></div>
<script>document.querySelector('#track').animate(${keyframes}, { duration: 20000, iterations: Infinity })</script>`;
const tag = (attributes) =>
  `<news-breaking-ticker src="/ticker.rss" which="latest" ${attributes}></news-breaking-ticker>`;

/** The rotation steps at least once while it is traced. */
const contenders = {
  '/bare': { body: animated("{ transform: ['translateX(0)', 'translateX(-50%)'] }") },
  '/rotating': { body: tag('interval="3"') },
  '/scrolling': { body: tag('mode="scroll"') },
  '/margin': { body: animated("{ marginLeft: ['0px', '-500px'] }") },
};

function workOf(name, traces, bare) {
  const worst = (kind) => Math.max(...traces.map((trace) => trace[kind]));
  const time = (list) => median(list.map(({ busy }) => busy));
  return [
    ...['script', 'style', 'layout', 'paint'].map((kind) => ({
      name: `${kind} of ${seconds} s of ${name}`,
      value: worst(kind),
      most: 0,
    })),
    {
      name: `main-thread time of ${name}, against a bare transform`,
      value: time(traces) / time(bare),
      digits: 2,
      most: 1.2,
    },
  ];
}

function traceOf(browser, url) {
  return withPage(browser, async (tab) => {
    await openMoving(tab, url);
    const events = await traced(tab, () => sleep(seconds * 1000));
    const main = mainThreadOf(events);
    const count = (...names) => main.filter(({ name, ph }) => names.includes(name) && ph !== 'E').length;
    return {
      script: count(
        'FunctionCall',
        'EvaluateScript',
        'TimerFire',
        'FireAnimationFrame',
        'EventDispatch',
        'RunMicrotasks',
      ),
      style: count('UpdateLayoutTree'),
      layout: count('Layout'),
      paint: count('PrePaint', 'Paint', 'Layerize'),
      busy: main.filter(({ name }) => name === 'RunTask').reduce((sum, { dur = 0 }) => sum + dur, 0),
    };
  });
}

/** Frames of the tab that reach the screen while its main thread does something else for half a second. */
function framesWhileBlocked(browser, url) {
  return withPage(browser, async (tab) => {
    await openMoving(tab, url);
    const events = await traced(tab, () => tab.evaluate(block));
    const [from, to] = events.filter(({ name }) => name === 'TimeStamp').map(({ ts }) => ts);
    const { pid } = mainThreadOf(events)[0];
    const reports = events.filter((event) => event.name === 'PipelineReporter' && event.pid === pid);
    const dropped = new Set(reports.filter(isDropped).map(({ id2 }) => id2?.local));
    const ended = reports.filter(({ ph, ts }) => ph === 'e' && ts > from && ts < to);
    return ended.filter(({ id2 }) => !dropped.has(id2?.local)).length;
  });
}

function isDropped({ args }) {
  const { state = '' } = args?.chrome_frame_reporter ?? args?.frame_reporter ?? {};
  return state !== '' && !state.startsWith('STATE_PRESENTED');
}

function block() {
  console.timeStamp('from');
  const end = performance.now() + 500;
  while (performance.now() < end);
  console.timeStamp('to');
}

/** Tickers that nobody sees, because they are off screen or their window is put away, or whose reader wants no motion. */
function sleeping(browser, server) {
  server.put('/asleep', {
    body: page(`${tag('')}${tag('mode="scroll"')}<p style="block-size: 300vh"></p>`, libraryScript),
  });
  return withPage(browser, async (tab) => {
    await openMoving(tab, `${server.url}/asleep`);
    const awake = await tab.evaluate(runningAnimations);
    await tab.evaluate(() => scrollTo(0, 2 * innerHeight));
    await bothAre(tab, 'paused');
    const away = await tab.evaluate(runningAnimations);
    await tab.evaluate(() => scrollTo(0, 0));
    await bothAre(tab, 'playing');
    await tab.emulateFocusedPage(false);
    await setWindow(tab, 'minimized');
    await bothAre(tab, 'paused');
    const hidden = await tab.evaluate(runningAnimations);
    await setWindow(tab, 'normal');
    await bothAre(tab, 'playing');
    await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await bothAre(tab, 'paused');
    const still = await tab.evaluate(runningAnimations);
    return [
      { name: 'control: animations of two tickers in sight', value: awake, least: 2 },
      { name: 'animations running off screen', value: away, most: 0 },
      { name: 'animations running in a hidden window', value: hidden, most: 0 },
      { name: 'animations running for who wants no motion', value: still, most: 0 },
    ];
  });
}

/** What is hidden is handed no frames to look in. */
function bothAre(tab, state) {
  const isSo = (state) =>
    [...document.querySelectorAll('news-breaking-ticker')].every((ticker) =>
      ticker.matches(`:state(${state})`),
    );
  return tab.waitForFunction(isSo, { polling: 50 }, state);
}

async function setWindow(tab, windowState) {
  const session = await tab.createCDPSession();
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  await session.detach();
}

function runningAnimations() {
  const roots = [
    document,
    ...[...document.querySelectorAll('news-breaking-ticker')].map(({ shadowRoot }) => shadowRoot),
  ];
  const animations = new Set(roots.flatMap((root) => root.getAnimations()));
  return [...animations].filter(({ playState }) => playState === 'running').length;
}

/** What was to be downloaded, measured and drawn first is done. */
async function openMoving(tab, url) {
  await tab.setViewport({ width: 1000, height: 600 });
  await tab.goto(url);
  await tab.waitForFunction(() => !document.querySelector('news-breaking-ticker:not(:state(playing))'));
  await sleep(1000);
}

async function traced(tab, during) {
  const categories = [
    '-*',
    'devtools.timeline',
    'disabled-by-default-devtools.timeline',
    'toplevel',
    'cc',
    'benchmark',
  ];
  await tab.tracing.start({ categories: [...categories, '__metadata'] });
  await during();
  const { traceEvents } = JSON.parse(Buffer.from(await tab.tracing.stop()).toString());
  return traceEvents.sort((a, b) => a.ts - b.ts);
}

function mainThreadOf(events) {
  const { pid, tid } = events.find(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  return events.filter((event) => event.pid === pid && event.tid === tid);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const figures = await withBench(ticker);
  if (values.json) console.log(JSON.stringify({ figures, met: figures.every(isMet) }, null, 2));
  else console.log(figures.map(row).join('\n'));
  if (!figures.every(isMet)) process.exitCode = 1;
}
