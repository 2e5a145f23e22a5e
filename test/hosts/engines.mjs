import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox, findWebkit } from '../browsers.mjs';

/**
 * A browser with one window.
 * @typedef {object} Engine
 * @property {string} name
 * @property {(url: string) => Promise<unknown>} goto settles when the page has loaded
 * @property {() => Promise<unknown>} back to the page before
 * @property {(run: (...args: any[]) => unknown, ...args: unknown[]) => Promise<any>} evaluate takes and gives what JSON can say
 * @property {() => Promise<unknown>} close
 */

/** Starts each engine that is on this machine. @returns {Promise<Engine[]>} */
export async function startEngines(names = ['Chromium', 'Firefox', 'WebKit']) {
  const started = await Promise.all(names.map((name) => starts[name]()));
  return started.filter(Boolean);
}

const starts = {
  Chromium: () => byPuppeteer('Chromium', findChromium()),
  Firefox: () => byPuppeteer('Firefox', findFirefox()),
  WebKit: () => webkit(findWebkit()),
};

async function byPuppeteer(name, options) {
  if (!options) return undefined;
  const browser = await puppeteer.launch(options);
  const page = await browser.newPage();
  // all of a page can be seen at once: what is out of sight is not kept up to date
  await page.setViewport({ width: 1280, height: 4000 });
  return {
    name,
    goto: (url) => page.goto(url),
    evaluate: (run, ...args) => page.evaluate(run, ...args),
    print: () => page.pdf(),
    // a page that was kept does not load again, which is what `goBack` waits for
    back: () => page.evaluate(() => void setTimeout(() => history.back())),
    close: () => browser.close(),
  };
}

function webkit(launcher) {
  if (!launcher) return undefined;
  return {
    name: 'WebKit',
    goto: (url) => launcher.startSession('hosts', url),
    evaluate: (run, ...args) => launcher.evaluate(run, ...args),
    back: () => launcher.back(),
    close: () => launcher.stop(),
  };
}
