// Opens every page of the built Storybook in Chromium. A story has to have an interaction test, which is played to its
// end, and to please axe; on no page may there be an error, a request to another host, or a link to a story that is not
// there. All stories together show all that the manifest says of widgets, and nothing else.
//   node stories/walk.mjs [WORDS-OF-AN-ID…] [--shots DIR]
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../test/browsers.mjs';
import { faultsOfFace, watchPublicFace } from './public-face.mjs';

const root = '.storybook-static';
const patience = 30_000;
/** So many at the same time. */
const tabs = 2;
const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { shots: { type: 'string' } } });
const { entries } = JSON.parse(await readFile(join(root, 'index.json'), 'utf8'));
const chosen = Object.values(entries).filter(({ id }) => positionals.every((word) => id.includes(word)));
if (values.shots) await mkdir(values.shots, { recursive: true });

const server = await serve();
const home = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch(findChromium());
const totals = { passed: 0, failed: 0 };
const shown = new Set();
try {
  const ahead = chosen.values();
  await Promise.all(Array.from({ length: tabs }, () => walk(ahead)));
} finally {
  await browser.close();
  server.close();
}
if (!positionals.length)
  count('the manifest', faultsOfFace(shown, JSON.parse(await readFile('dist/custom-elements.json', 'utf8'))));
console.log(`In Storybook: ${totals.passed} passed, ${totals.failed} failed, 0 skipped`);
process.exitCode = totals.failed || !totals.passed ? 1 : 0;

/** With a memory of its own: what a reader has seen and written is kept in the browser. */
async function walk(ahead) {
  const context = await browser.createBrowserContext();
  for (const entry of ahead) count(entry.id, await visit(entry, context));
}

function count(name, faults) {
  totals[faults.length ? 'failed' : 'passed']++;
  if (faults.length) console.log(`${name}: ${faults.join('; ').replace(/\s+/g, ' ')}`);
}

/** What is wrong with a story or a page of documents. */
async function visit({ id, type }, context) {
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(home))
      faults.push(`asks for ${request.url()}`);
  });
  try {
    await page.setViewport({ width: 1000, height: 800 });
    await page.emulateFocusedPage(true);
    await page.evaluateOnNewDocument(listenToStorybook);
    await page.evaluateOnNewDocument(watchPublicFace);
    const answer = await page.goto(`${home}/iframe.html?id=${id}&viewMode=${type}`);
    if (!answer?.ok()) throw new Error('Storybook is not built: npm run build-storybook');
    const end = await page.waitForFunction(() => globalThis.storyEnd, { timeout: patience });
    faults.push(...faultsOf(await end.jsonValue(), type));
    faults.push(...(type === 'docs' ? await deadLinks(page) : await untested(page)));
    await page.waitForNetworkIdle();
    for (const thing of await page.evaluate(() => [...globalThis.publicFace])) shown.add(thing);
    if (values.shots) await page.screenshot({ path: join(values.shots, `${id}.png`), fullPage: true });
  } catch (error) {
    faults.push(String(error));
  }
  await page.close();
  return faults;
}

async function deadLinks(page) {
  const paths = await page.$$eval('a[href*="?path="]', (links) =>
    links.map(({ search }) => new URLSearchParams(search).get('path')),
  );
  return paths.filter((path) => !entries[path.split('/').pop()]).map((path) => `leads to ${path}`);
}

async function untested(page) {
  const isPlayed = await page.evaluate(
    () => globalThis.__STORYBOOK_PREVIEW__.currentRender.story.playFunction !== undefined,
  );
  return isPlayed ? [] : ['has no interaction test'];
}

/** Keeps the last word of Storybook about the story, as soon as its channel is there. */
function listenToStorybook() {
  const ends = ['storyFinished', 'docsRendered'];
  const errors = ['storyErrored', 'storyThrewException', 'playFunctionThrewException', 'storyMissing'];
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      for (const name of ends) channel.on(name, (end) => (globalThis.storyEnd ??= end));
      for (const name of errors)
        channel.on(name, (error) => (globalThis.storyEnd ??= { error: error?.message ?? name }));
    },
  });
}

function faultsOf({ error, status, reporters = [] }, type) {
  if (error) return [error];
  if (type === 'docs') return [];
  const axe = reporters.find(({ type }) => type === 'a11y');
  if (!axe?.result) return ['axe was not asked'];
  const violations = axe.result.violations.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(' and ')}`,
  );
  return status === 'success' || violations.length ? violations : [`ends as ${status}`];
}

async function serve() {
  const server = createServer(async ({ url }, response) => {
    try {
      const { pathname } = new URL(url, 'http://localhost');
      const body = await readFile(join(root, pathname));
      response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
