import { servedExpectations } from './served-expectations.mjs';

/**
 * Opens a page that has come from a server with its news, as readers without and with script do.
 * @returns what was otherwise than expected, each as a sentence
 */
export async function driveServed(browser, address) {
  const faults = [];
  for (const [reader, expectations] of Object.entries(servedExpectations))
    for (const fault of await driveAs(reader, browser, address, expectations))
      faults.push(`${reader}: ${fault}`);
  return faults;
}

async function driveAs(reader, browser, address, expectations) {
  const page = await browser.newPage();
  const faults = [];
  const requests = [];
  page.on('pageerror', (error) => faults.push(`${error} is thrown`));
  page.on('console', (message) => {
    if (/^(error|warn)$/.test(message.type())) faults.push(`the console says ${message.text()}`);
  });
  page.on('request', (request) => {
    requests.push(request);
    if (request.resourceType() === 'image') void request.respond(picture);
    else void request.continue();
  });
  try {
    await page.emulateFocusedPage(true);
    await page.setRequestInterception(true);
    await page.setJavaScriptEnabled(reader !== 'without script');
    await page.evaluateOnNewDocument(watch);
    await page.goto(address, { waitUntil: 'networkidle0' });
    for (const [sentence, isMet] of Object.entries(expectations))
      await Promise.resolve(isMet(page, requests)).catch(({ message }) =>
        faults.push(`not met: ${sentence}: ${message}`),
      );
  } finally {
    await page.close();
  }
  return faults;
}

/** In the page, before anything of it: notes what has come from the server, and all that is changed of it. */
function watch() {
  const drawn = { nodes: {}, mutations: [], shift: 0 };
  window.drawn = drawn;
  const shifts = new PerformanceObserver((list) =>
    list.getEntries().forEach(({ value }) => (drawn.shift += value)),
  );
  shifts.observe({ type: 'layout-shift', buffered: true });
  const changes = new MutationObserver((records) => {
    for (const { type, target } of records) {
      drawn.mutations.push(`${type} of ${(target.host ?? target).nodeName}`);
    }
  });
  document.addEventListener('readystatechange', () => {
    // scripts that are modules run after this
    if (document.readyState !== 'interactive') return;
    for (const { localName, shadowRoot } of document.querySelectorAll('[stories], [story]')) {
      drawn.nodes[localName] = [...shadowRoot.querySelectorAll('*')];
      changes.observe(shadowRoot, { attributes: true, characterData: true, childList: true, subtree: true });
    }
  });
}

/** Of every story. */
const picture = {
  contentType: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>',
};
