// npm run test:wordpress: a page of another origin reads and posts at a real WordPress, in every way in which it takes or
// refuses a comment, and lists its stories; and its own posts have our tags. For these and for what comes through our relay
// dist/ has to be built. The last line is the sum.
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browsers.mjs';
import { boxDriver } from './box-driver.mjs';
import { comments } from './comments.mjs';
import { serviceDriver } from './service-driver.mjs';
import { canStart, startSite } from './site.mjs';
import { embed } from './embed.mjs';
import { stories } from './stories.mjs';
import { check, skip, tally } from './table.mjs';

const drivers = [serviceDriver, boxDriver];

if (canStart) await runAll().catch(({ stack }) => check('the run comes to its end', stack, ''));
else skip('all of it', 'there is no ../shared/wordpress/up.sh');
console.log(`\n${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exitCode = tally.failed > 0 ? 1 : 0;

async function runAll() {
  const site = startSite();
  const server = await startServer();
  const browser = await puppeteer.launch(findChromium());
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.server.address().port}/test/wordpress/page.html`);
    await page.evaluate((password) => (window.password = password), site.authorization);
    for (const driver of drivers) await comments(driver, page, site);
    await stories(page, site);
    await embed(browser, site);
  } finally {
    await browser.close();
    await server.stop();
    site.stop();
  }
}

/** The sources as they are: no build is needed. */
function startServer() {
  return startDevServer({
    config: {
      hostname: '127.0.0.1',
      port: 0,
      nodeResolve: true,
      plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
}
