// npm run prove:box: readers post 200 comments through a network that cuts, slows and repeats what they send, and pages
// that are reloaded in the middle of it. Each text must be in the database exactly once, or still in the box.
//   node test/prove/lossy-network.mjs [--posts 200] [--seed 1]
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { comments, serve } from '../../dist/endpoint/index.js';
import { findChromium } from '../browsers.mjs';

const { values } = parseArgs({
  options: { posts: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const posts = Number(values.posts);
const chance = randomFrom(Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), 'newsrack-lossy-'));
/** Attempts of a reader to post the same words. */
const patience = 12;
const tally = { attempts: 0, cut: 0, lost: 0, slowed: 0, doubled: 0, torn: 0, reloads: 0, kept: 0 };

const page = await startPage();
const endpoint = await serve(
  await comments({
    database: join(folder, 'comments'),
    moderation: 'none',
    origins: [page.origin],
    limits: { posts: { most: 1e6, seconds: 60 } },
  }),
  { port: 0 },
);
const network = await startNetwork(new URL(endpoint.url));
const browser = await puppeteer.launch(findChromium());
try {
  const kept = await postAll(await openBox());
  const counts = await countTexts();
  report(counts, kept);
} finally {
  await browser.close();
  network.close();
  page.close();
  await endpoint.close();
  rmSync(folder, { recursive: true });
}

/** A page of another origin than the comments'. */
async function startPage() {
  const server = createServer(async ({ url }, response) => {
    const path = url.split('?')[0];
    const isScript = path.startsWith('/dist/');
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? await readFile(`.${path}`).catch(() => '') : html());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const html = () => `<!doctype html><html lang="en"><title>Ferry</title><link rel="icon" href="data:,">
<script type="module" src="/dist/cdn/comment-box.js"></script>
<news-comment-box src="${network.url}/comments" thread="ferry" refresh="0" loading="eager"></news-comment-box>`;
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => close(server) };
}

/** Stands between the page and the endpoint. */
async function startNetwork(behind) {
  const server = createServer(async (incoming, outgoing) => {
    const body = Buffer.concat(await incoming.toArray());
    const fate = incoming.method === 'POST' ? fateOfPost() : chance() < 0.15 ? 'cut' : 'pass';
    if (fate === 'cut') return outgoing.destroy();
    if (fate === 'slow') await wait(chance() * 300);
    const answers = await Promise.all(
      Array.from({ length: fate === 'double' ? 2 : 1 }, () => forward(behind, incoming, body)),
    );
    if (fate === 'lose') return outgoing.destroy();
    const { status, headers, text } = answers.at(-1);
    outgoing.writeHead(status, headers);
    if (fate !== 'tear') return outgoing.end(text);
    outgoing.write(text.subarray(0, text.length / 2));
    await wait(10);
    outgoing.destroy();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => close(server) };
}

/** `cut` before the post arrives, `lose` its answer, `tear` the answer in the middle. */
function fateOfPost() {
  tally.attempts++;
  const fate = pick({ pass: 40, cut: 15, lose: 15, slow: 10, double: 10, tear: 10 });
  const name = { cut: 'cut', lose: 'lost', slow: 'slowed', double: 'doubled', tear: 'torn' }[fate];
  if (name) tally[name]++;
  return fate;
}

function forward({ hostname, port }, { method, url, headers }, body) {
  return new Promise((resolve, reject) => {
    const onward = request({
      hostname,
      port,
      method,
      path: url,
      headers: { ...headers, host: `${hostname}:${port}` },
    });
    onward.on('error', reject);
    onward.on('response', async (response) => {
      const text = Buffer.concat(await response.toArray());
      const { statusCode: status, headers } = response;
      delete headers['transfer-encoding'];
      resolve({ status, headers: { ...headers, 'content-length': text.length }, text });
    });
    onward.end(body);
  });
}

async function openBox() {
  const tab = await browser.newPage();
  await tab.emulateFocusedPage(true);
  await tab.goto(page.origin);
  await formOf(tab);
  return tab;
}

/** @returns the texts that are still in the box */
async function postAll(tab) {
  const kept = [];
  for (let number = 1; number <= posts; number++) {
    const text = `Comment ${number} of ${posts}, and no other.`;
    await type(tab, text);
    let left = patience;
    if (chance() < 0.15) await leaveWhileSending(tab);
    while (left-- && (await textIn(tab)) !== '' && (await send(tab)) !== '')
      if (chance() < 0.2) await reload(tab);
    if ((await textIn(tab)) === '') continue;
    kept.push(text);
    tally.kept++;
    await type(tab, '');
  }
  return kept;
}

/** There as soon as the thread could be read, however often that is cut. */
async function formOf(tab) {
  for (;;) {
    const form = await tab
      .waitForSelector('news-comment-box >>> form', { timeout: 1500 })
      .catch(() => undefined);
    if (form) return form;
    await tab.evaluate(() => document.querySelector('news-comment-box').refresh());
  }
}

async function reload(tab) {
  tally.reloads++;
  await tab.reload();
  await formOf(tab);
}

async function leaveWhileSending(tab) {
  await tab.evaluate(() => void document.querySelector('news-comment-box').submit());
  await wait(chance() * 30);
  await reload(tab);
}

function type(tab, text) {
  return tab.evaluate((text) => {
    const { shadowRoot } = document.querySelector('news-comment-box');
    for (const [name, value] of Object.entries({ name: 'A reader', text })) {
      const field = shadowRoot.querySelector(`[name=${name}]`);
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  }, text);
}

/** @returns what is in the box when it is known what became of the post */
async function send(tab) {
  await tab.evaluate(async () => {
    const box = document.querySelector('news-comment-box');
    const name = box.shadowRoot.querySelector('[name=name]');
    name.value ||= 'A reader';
    name.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // twice, as impatient readers press
    await Promise.all([box.submit(), box.submit()]);
    await box.updateComplete;
  });
  return textIn(tab);
}

function textIn(tab) {
  return tab.evaluate(
    () => document.querySelector('news-comment-box').shadowRoot.querySelector('[name=text]').value,
  );
}

/** Of all texts in the database, asked without the network between. */
async function countTexts() {
  const counts = new Map();
  let cursor = '';
  do {
    const answer = await fetch(
      `${endpoint.url}/comments?thread=ferry&sort=oldest&limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    const { comments, next = '' } = await answer.json();
    for (const { text } of comments) counts.set(text, (counts.get(text) ?? 0) + 1);
    cursor = next;
  } while (cursor);
  return counts;
}

function report(counts, kept) {
  const texts = Array.from({ length: posts }, (_, i) => `Comment ${i + 1} of ${posts}, and no other.`);
  const lost = texts.filter((text) => !counts.has(text) && !kept.includes(text));
  const doubled = texts.filter((text) => counts.get(text) > 1);
  console.log(
    Object.entries(tally)
      .map(([name, count]) => `${name} ${count}`)
      .join(' · '),
  );
  console.log(
    `${posts} texts: ${counts.size} in the database, ${kept.length} still in the box, ${lost.length} lost, ${doubled.length} doubled`,
  );
  if (lost.length || doubled.length) process.exitCode = 1;
}

function pick(weights) {
  let ball = chance() * Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return Object.keys(weights).find((name) => (ball -= weights[name]) < 0);
}

/** The same for the same seed (mulberry32). */
function randomFrom(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function close(server) {
  server.close();
  server.closeAllConnections();
}
