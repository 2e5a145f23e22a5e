import { expectations } from './expectations.mjs';
import { Site } from './site.mjs';

/**
 * Opens a built app and uses it as a reader and a developer do.
 * @returns what was otherwise than expected, each as a sentence
 */
export async function drive(browser, folder) {
  const site = new Site(folder);
  await site.start();
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(`${error} is thrown`));
  page.on('console', (message) => {
    if (/^(error|warn)$/.test(message.type()) && !/^Lit is in dev mode/.test(message.text()))
      faults.push(`the console says ${message.text()}`);
  });
  try {
    await page.emulateFocusedPage(true);
    await page.goto(site.address);
    for (const [sentence, isMet] of Object.entries(expectations))
      await Promise.resolve(isMet(page, site)).catch(({ message }) =>
        faults.push(`not met: ${sentence}: ${message}`),
      );
  } finally {
    await page.close();
    site.stop();
  }
  return faults;
}
