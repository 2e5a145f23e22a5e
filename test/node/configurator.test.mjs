import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { startDemo } from '../../demo/server.mjs';
import { findChromium } from '../browsers.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** As a page author meets it: the first page of the demo. */
describe('the configurator', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsrack-configurator-'));
  let browser;
  let demo;
  let tab;
  const errors = [];

  before(async () => {
    demo = await startDemo({ port: 0, folder: join(folder, 'comments') });
    browser = await puppeteer.launch(findChromium());
    tab = await browser.newPage();
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.setViewport({ width: 1280, height: 1000 });
    await tab.goto(demo.url);
    await tab.waitForSelector('#stage > news-headline-list:state(ready)');
  });

  after(async () => {
    await browser.close();
    await demo.close();
    rmSync(folder, { recursive: true });
  });

  const snippet = () => tab.$eval('#snippet', ({ textContent }) => textContent);
  const write = (selector, value) =>
    tab.$eval(
      selector,
      (field, value) => {
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      value,
    );

  test('shows what a page author has chosen, and writes it down', async () => {
    await write('#attribute-layout', 'compact');
    await write('#attribute-limit', '3');
    await tab.waitForSelector('#stage > news-headline-list[layout="compact"][limit="3"]:state(ready)');
    assert.match(await snippet(), /<news-headline-list[^>]* layout="compact"[^>]* limit="3"/);
    await tab.click('[name="place"][value="react"]');
    assert.match(await snippet(), / limit=\{3\}/, 'frameworks set properties');
    await tab.click('[name="place"][value="html"]');
    await write('#attribute-limit', '5');
    assert.doesNotMatch(await snippet(), /limit=/, 'what is usual needs no word');
  });

  test('has the same for each place that it can be pasted into', async () => {
    for (const [place, words] of Object.entries({
      react: /import 'newsrack\/headline-list\.js';[^]*<news-headline-list/,
      vue: /<script setup>[^]*<template>/,
      svelte: /<script>[^]*<news-headline-list/,
      frame: /<iframe[^]*\/embed\/headline-list\?feed=news&amp;/,
      policy: /^Content-Security-Policy: script-src 'self'; connect-src 'self'; img-src 'self'/,
      preload: /^This is for a list of headlines, of a feed on another host/,
      html: /^<script type="module" src="[^"]*\/cdn\.js" integrity="sha384-[^"]{64}" crossorigin>/,
    })) {
      await tab.click(`[name="place"][value="${place}"]`);
      assert.match(await snippet(), words);
    }
  });

  test('says what is wrong with an address, and offers the relay where that helps', async () => {
    const words = () => tab.$eval('#trouble', ({ textContent }) => textContent);
    await write('#address', '/stories/');
    await tab.waitForFunction(() => document.querySelector('#trouble').textContent.includes('not-a-feed'));
    await write('#address', 'http://127.0.0.1:9/feed.xml');
    await tab.waitForFunction(() =>
      document.querySelector('#trouble').textContent.includes('cors-or-network'),
    );
    assert.match(await words(), /npx newsrack serve --feed news=http:\/\/127\.0\.0\.1:9\/feed\.xml/);
    await tab.click('[name="place"][value="preload"]');
    assert.match(
      await snippet(),
      /<link rel="preload" href="http:\/\/127\.0\.0\.1:9\/feed\.xml" as="fetch" crossorigin>\n<script [^>]*\/headlines\.js"/,
    );
    await tab.click('[name="place"][value="html"]');
    await write('#address', '/feeds/latest.rss');
    await tab.waitForSelector('#stage > news-headline-list:state(ready)');
    assert.equal(await words(), '');
  });

  test('makes each widget, and keeps nobody out', async () => {
    await tab.evaluate(axe);
    const widgets = await tab.$$eval('#widget option', (options) => options.map(({ value }) => value));
    assert.equal(widgets.length, 5);
    for (const widget of widgets) {
      await write('#widget', widget);
      await tab.waitForSelector(`#stage > ${widget}:state(ready)`);
      const { violations } = await tab.evaluate(() => globalThis.axe.run());
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        [],
        widget,
      );
    }
    assert.deepEqual(errors, []);
  });
});
