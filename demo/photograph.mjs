// npm run picture: the newspaper of the demo as the README shows it, by day and by night.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../test/browsers.mjs';
import { startDemo } from './server.mjs';

const pictures = fileURLToPath(new URL('pictures/', import.meta.url));

const demo = await startDemo({ port: 0, folder: join(tmpdir(), `newsrack-picture-${process.pid}`) });
const browser = await puppeteer.launch(findChromium());
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 820 });
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(new URL('newspaper.html', demo.url), { waitUntil: 'networkidle0' });
    await page.screenshot({ path: join(pictures, `newspaper-${scheme}.webp`), quality: 75 });
  }
} finally {
  await browser.close();
  await demo.close();
}
