import { servedExpectations } from './served-expectations.mjs';

/**
 * Opens a page that has come from a server with its stories, as readers without and with script do.
 * @returns what was otherwise than expected, each as a sentence
 */
export async function driveServed(browser, address) {
  const faults = [];
  for (const [reader, expectations] of Object.entries(servedExpectations)) {
    const page = await browser.newPage();
    const requests = [];
    page.on('pageerror', (error) => faults.push(`${reader}: ${error} is thrown`));
    page.on('console', (message) => {
      if (/^(error|warn)$/.test(message.type())) faults.push(`${reader}: the console says ${message.text()}`);
    });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      requests.push(request);
      if (request.resourceType() === 'image') void request.respond({ contentType: 'image/svg+xml', body: picture });
      else void request.continue();
    });
    try {
      await page.emulateFocusedPage(true);
      await page.setJavaScriptEnabled(reader !== 'without script');
      await page.evaluateOnNewDocument(watch);
      await page.goto(address, { waitUntil: 'networkidle0' });
      for (const [sentence, isMet] of Object.entries(expectations))
        await Promise.resolve(isMet(page, requests)).catch(({ message }) =>
          faults.push(`${reader}: not met: ${sentence}: ${message}`),
        );
    } finally {
      await page.close();
    }
  }
  return faults;
}

/** In the page, before anything of it: notes what has come from the server, and all that is changed of it. */
function watch() {
  const widgets = {};
  window.drawn = { widgets, mutations: [], shift: 0 };
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.drawn.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  // scripts that are modules run after this
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    for (const { localName, shadowRoot } of document.querySelectorAll('[stories], [story]')) {
      widgets[localName] = [...shadowRoot.querySelectorAll('[part~=item], [part~=link], [part~=title], [part~=body], time')];
      new MutationObserver((records) => window.drawn.mutations.push(...records.map(told))).observe(shadowRoot, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
    }
  });

  function told({ type, target, addedNodes }) {
    const names = [...addedNodes].map(({ nodeName, className }) => `${nodeName}.${className}`);
    return [type, (target.host ?? target).nodeName, ...names].join(' ');
  }
}

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>';
