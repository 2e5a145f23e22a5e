import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browsers.mjs';
import { startFeedOrigin } from '../relay/feed-origin.mjs';
import { startServedRelay } from '../relay/served-relay.mjs';
import { readAnswer } from '../relay/still-world.mjs';

describe('newsrack serve, with feeds', () => {
  let origin, folder, words;

  before(async () => {
    origin = await startFeedOrigin();
    folder = mkdtempSync(join(tmpdir(), 'newsrack-relay-'));
    words = ['--feed', `latest=${origin.url}/latest.rss`, '--private-network', '127.0.0.1/32', '--port', '0'];
  });

  after(async () => {
    await origin.stop();
    rmSync(folder, { recursive: true });
  });

  test('is the whole set-up, and says in JSON what happens', async () => {
    const server = await startServedRelay(
      ...words,
      '--feed',
      `quay=${origin.url}/quay.atom`,
      '--feed',
      'all=latest,quay',
      '--feed',
      'none=https://127.0.0.2/',
    );
    const all = await readAnswer(await fetch(`${server.url}/feeds/all.json?limit=200`));
    const latest = await readAnswer(await fetch(`${server.url}/feeds/latest.json`));
    assert.ok(all.stories.length >= latest.stories.length);
    assert.equal((await fetch(`${server.url}/feeds/none.json`)).status, 502);
    assert.equal((await fetch(`${server.url}/health`)).status, 200);
    assert.equal(await server.end(), 0);
    const lines = server.log.map((line) => JSON.parse(line));
    assert.deepEqual(lines.map(({ feed, outcome }) => [feed, outcome]).sort(), [
      ['latest', 'new'],
      ['none', 'cors-or-network'],
      ['quay', 'new'],
    ]);
    assert.ok(lines.every(({ time }) => Date.parse(time) > 0));
  });

  test('ends while somebody follows a feed, who is told', async () => {
    const server = await startServedRelay(...words);
    const { body } = await fetch(`${server.url}/feeds/latest/events`);
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    assert.match((await reader.read()).value, /^retry: \d+\n\n/);
    const ended = server.end();
    while (!(await reader.read()).done);
    assert.equal(await ended, 0);
  });

  test('stands beside comments', async () => {
    const server = await startServedRelay(...words, '--comments', join(folder, 'comments'));
    const [feeds, comments, nothing] = await Promise.all(
      ['/feeds/latest.json', '/comments?thread=t', '/commentsx'].map((path) => fetch(server.url + path)),
    );
    assert.deepEqual([feeds.status, comments.status, nothing.status], [200, 200, 404]);
    assert.deepEqual((await comments.json()).comments, []);
    assert.equal(await server.end(), 0);
  });

  test('takes a file of settings, in which each mistake is named', async () => {
    const file = join(folder, 'relay.json');
    const write = (settings) =>
      writeFileSync(file, typeof settings === 'string' ? settings : JSON.stringify(settings));
    write({
      feeds: {
        one: { url: `${origin.url}/latest.rss`, format: 'rss', maxStories: 3 },
        both: { merge: ['one', 'latest'], title: 'Both', order: 'source' },
      },
      privateNetworks: ['127.0.0.1/32'],
      refresh: 20,
    });
    const server = await startServedRelay('--config', file, ...words);
    assert.equal((await readAnswer(await fetch(`${server.url}/feeds/one.json`))).stories.length, 3);
    const both = await fetch(`${server.url}/feeds/both.json`);
    assert.match(both.headers.get('cache-control'), /max-age=20,/);
    assert.equal((await readAnswer(both)).title, 'Both');
    assert.equal(await server.end(), 0);
    for (const [settings, mistake] of [
      ['{', `${file} is no JSON.`],
      ['[]', 'The file must be an object.'],
      [{ feeds: { a: { url: origin.url, refesh: 20 } } }, 'feeds.a.refesh means nothing.'],
      [{ feeds: { a: { url: 7 } } }, 'feeds.a.url must be a text.'],
      [{ feeds: { a: { merge: 'b' } } }, 'feeds.a.merge must be a list of texts.'],
      [{ feeds: { a: 'world.example' } }, 'The feed "a" has no http(s) address.'],
      [{ refresh: '20' }, 'refresh must be a number.'],
      [{ feeds: { a: { merge: ['b'], order: 'oldest' } } }, '"oldest" is no order: newest and source are.'],
    ]) {
      write(settings);
      const { status, stderr } = spawnSync(
        process.execPath,
        ['dist/cli.js', 'serve', '--config', file, '--port', '0'],
        { encoding: 'utf8' },
      );
      assert.deepEqual([status, stderr], [2, `${mistake}\n`]);
    }
  });

  test('shows a widget in a frame of a page without scripts of ours, as high as it has to be', async () => {
    const server = await startServedRelay(...words);
    const { html } = await (
      await fetch(
        `${server.url}/oembed?url=${encodeURIComponent(`${server.url}/embed/headline-list?feed=latest&limit=3`)}`,
      )
    ).json();
    const host = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end(hostPage(html)),
    );
    host.listen(0, '127.0.0.1');
    await once(host, 'listening');
    const browser = await puppeteer.launch(findChromium());
    try {
      const page = await browser.newPage();
      const errors = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(`http://localhost:${host.address().port}/`);
      const { stories } = await readAnswer(await fetch(`${server.url}/feeds/latest.json`));
      const frame = await page.waitForFrame((one) => one.url().includes('/embed/'));
      const titles = await frame.waitForFunction(() => {
        const list = document.querySelector('news-headline-list').shadowRoot;
        const links = Array.from(list?.querySelectorAll('[part~=item] a') ?? []);
        return links.length > 0 && links.map((link) => link.textContent.trim());
      });
      assert.deepEqual(
        await titles.jsonValue(),
        stories.slice(0, 3).map(({ title }) => `${title} (opens in a new tab)`),
      );
      const height = await frame.evaluate(() =>
        Math.ceil(document.documentElement.getBoundingClientRect().height),
      );
      await page.waitForFunction(
        (pixels) => document.querySelector('iframe').height === pixels,
        {},
        `${height}`,
      );
      assert.deepEqual(errors, []);
    } finally {
      await browser.close();
      host.close();
      await server.end();
    }
  });
});

/** What a site does with frames of ours: as the documentation says. */
function hostPage(html) {
  return `<!doctype html><title>Host</title>${html}<script>
    addEventListener('message', ({ source, data }) => {
      if (data?.type !== 'embed-size') return;
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === source) frame.height = data.height;
    });
  </script>`;
}
