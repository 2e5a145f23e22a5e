import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browsers.mjs';
import { bundleLibrary } from './bundle.mjs';
import { startServer } from './server.mjs';

/**
 * What a scene gives back.
 * @typedef {object} Figure
 * @property {string} name
 * @property {number} value a ratio, a count or bytes: a bare time says more about the machine than about us
 * @property {number} [digits] behind the point; default 0
 * @property {number} [most] the bar: a larger value fails the run
 * @property {number} [least] likewise; for controls that prove the instrument is not deaf
 * @property {number} [goal] printed, and fails nothing
 */

/**
 * What a scene plays with.
 * @typedef {object} Bench
 * @property {string} version of the browser: parsers of XML differ by a factor between them
 * @property {Awaited<ReturnType<typeof startServer>>} server
 * @property {{fileName: string, code: string}[]} scripts the library, which the server sends anew to each page
 * @property {(use: (tab: import('puppeteer-core').Page) => Promise<T>, script?: () => void) => Promise<T>} withPage
 */

/**
 * Gives a scene a browser and a server with the library on it, and takes both away again.
 * @template T
 * @param {(bench: Bench) => Promise<T>} play
 * @returns {Promise<T>}
 */
export async function withBench(play) {
  const scripts = await bundleLibrary();
  const browser = await puppeteer.launch(findChromium());
  const server = await startServer();
  const putScript = (path, body) => server.put(path, { type: 'text/javascript', body });
  for (const { fileName, code } of scripts) putScript(`/${fileName}`, code);
  putScript('/in-page.mjs', await readFile(inPage));
  server.put('/blank', { body: page('') });
  try {
    const version = await browser.version();
    return await play({
      version,
      server,
      scripts,
      withPage: (use, script) => withPage(browser, use, script),
    });
  } finally {
    await browser.close();
    server.close();
  }
}

const inPage = new URL('in-page.mjs', import.meta.url);

/** @param {() => void} [script] runs in the page before its own scripts */
async function withPage(browser, use, script) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  try {
    await page.emulateFocusedPage(true);
    if (script) await page.evaluateOnNewDocument(script);
    const result = await use(page);
    if (errors.length) throw errors[0];
    return result;
  } finally {
    await page.close();
  }
}

/** A page of somebody's, with a list in its flow. */
export function page(body, head = '') {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>News</title><link rel="icon" href="data:,">${head}</head><body><h1>News</h1>${body}<p id="below">What stands below.</p></body></html>`;
}

/** First paint waits for it, where the browser knows how: what is measured then begins with a defined element. */
export const libraryScript = '<script type="module" src="/all.js" blocking="render"></script>';

/** The first pictures of a feed whose pictures are in /pictures. */
export function putPictures(server) {
  for (let i = 0; i < 20; i++) server.put(`/pictures/${i}.svg`, { type: 'image/svg+xml', body: picture });
}

const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><rect width="100%" height="100%" fill="teal"/></svg>`;

/** All pictures of all widgets are there, and what is to move has moved. */
export function settled(tab) {
  return tab.evaluate(async () => {
    const { frames } = await import('/in-page.mjs');
    await frames();
    const roots = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
    const images = roots.flatMap((root) => [...(root?.querySelectorAll('img') ?? [])]);
    while (images.some(({ complete }) => !complete)) await frames(1);
    await frames(3);
  });
}
