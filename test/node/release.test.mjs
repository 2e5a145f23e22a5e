import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browsers.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const home = `https://your.site/newsrack@${version}/`;
const strict = readFileSync('dist/integrity.html', 'utf8');
const [entryAlone] = /<script type="module".*<\/script>/.exec(strict);
const aTag = '<news-headline-list src="/feed.xml"><a href="/">News</a></news-headline-list>';

/** As somebody pastes it who has put `dist` where the script tag looks for it. */
describe('the script tag of a release', () => {
  let browser;

  before(async () => {
    browser = await puppeteer.launch(findChromium());
  });

  after(() => browser.close());

  test('is taken by a browser, and so is every file that it downloads', async () => {
    assert.deepEqual(await visit(entryAlone), { isDefined: true, refused: [] });
    assert.deepEqual(await visit(strict), { isDefined: true, refused: [] });
  });

  test('is refused where the entry is another by one byte', async () => {
    const { isDefined, refused } = await visit(entryAlone, (file) => file === 'cdn.js');
    assert.equal(isDefined, false);
    assert.match(refused.join(), /integrity/);
  });

  test('checks the widgets, too, with its import map, and else does not', async () => {
    const isWidget = (file) => file.startsWith('cdn/headline-list-');
    assert.equal((await visit(entryAlone, isWidget)).isDefined, true);
    const { isDefined, refused } = await visit(strict, isWidget);
    assert.equal(isDefined, false);
    assert.match(refused.join(), /integrity/);
  });

  test('is in the README, and renewed there before a version is published', () => {
    const readme = readFileSync('README.md', 'utf8');
    assert.match(readme, /newsrack@\d+\.\d+\.\d+\/cdn\.js" integrity="sha384-[\w+/]{64}" crossorigin>/);
    const folder = mkdtempSync(join(tmpdir(), 'newsrack-release-'));
    const copy = join(folder, 'README.md');
    writeFileSync(copy, readme.replaceAll(/sha384-[\w+/]+/g, 'sha384-old'));
    execFileSync(process.execPath, ['.release/stamp.mjs', copy]);
    const stamped = readFileSync(copy, 'utf8');
    rmSync(folder, { recursive: true });
    assert.equal(stamped.split(entryAlone).length, 2, 'once');
    assert.doesNotMatch(stamped, /sha384-old/);
  });

  /** A page with it, on a site that has `dist`, where a file may have been changed on its way. */
  async function visit(script, isChanged = () => false) {
    const page = await browser.newPage();
    const refused = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await page.setRequestInterception(true);
    page.on('request', (request) => void request.respond(answerTo(request.url(), script, isChanged)));
    await page.goto('https://a.page/', { waitUntil: 'networkidle0' });
    const isDefined = await page.evaluate(() => Boolean(customElements.get('news-headline-list')));
    await page.close();
    return { isDefined, refused };
  }
});

function answerTo(url, script, isChanged) {
  if (url === 'https://a.page/') return { contentType: 'text/html', body: `<!doctype html>${script}${aTag}` };
  if (url === 'https://a.page/feed.xml')
    return { body: '<rss><channel><title>A</title><item><title>B</title></item></channel></rss>' };
  if (!url.startsWith(home)) return { status: 204 };
  const file = url.slice(home.length);
  const body = readFileSync(`dist/${file}`, 'utf8');
  return {
    contentType: 'text/javascript',
    headers: { 'access-control-allow-origin': '*' },
    body: isChanged(file) ? `${body}\n` : body,
  };
}
