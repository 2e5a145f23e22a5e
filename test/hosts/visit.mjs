import { setTimeout as sleep } from 'node:timers/promises';
import { pages } from './pages.mjs';
import { eachWidget, widgets } from './widgets.mjs';

/**
 * Opens a page and does to it what is to be done.
 * @param {import('./pages.mjs').Page} page
 * @param {import('./engines.mjs').Engine} engine
 * @returns {Promise<{seen: Record<string, string>, trouble: string[]}>} what a reader sees of each widget, and all that
 *   should not be
 */
export async function visit(page, engine, server) {
  const run = `${engine.name}-${runs++}${page.isSlow ? '-late' : ''}`;
  const expected = eachWidget((name) => page.expects?.[name] ?? page.expects ?? 'news');
  const trouble = [];
  await engine.goto(`${server.url}/page/${pages.indexOf(page)}?${run}`);
  if (page.early) await engine.evaluate(page.early, selectors);
  let seen = await seenBy(engine, expected);
  if (page.late) {
    await engine.evaluate(page.late, selectors);
    seen = worse(seen, await seenBy(engine, expected));
  }
  if (page.leaves) {
    await engine.goto(`${server.url}/elsewhere`);
    await engine.evaluate(() => history.back());
    seen = worse(seen, await seenBy(engine, expected));
  }
  if (page.prints) await engine.print?.();
  if (Object.values(seen).every((outcome) => outcome === 'news')) {
    server.edit(run);
    await engine.evaluate((all) => probe.refresh(all), selectors);
    seen = worse(seen, await seenBy(engine, expected, ', corrected'));
  }
  trouble.push(...(await troubleOf(engine, page)));
  return { seen, expected, trouble };
}

let runs = 0;
const selectors = Object.values(widgets).map(({ selector }) => selector);

/** As soon as all are as expected, or after a while. */
async function seenBy(engine, expected, more = '') {
  const ends = Date.now() + patience;
  for (;;) {
    const seen = {};
    for (const [name, { selector, news }] of Object.entries(widgets))
      seen[name] = await outcome(engine, selector, news + more);
    const isDone = Object.keys(seen).every((name) => seen[name] === expected[name]);
    if (isDone || Date.now() > ends) return seen;
    await sleep(50);
  }
}

const patience = 8000;

/** While a page comes back there may be no script in it. */
function outcome(engine, selector, news) {
  return engine
    .evaluate((...args) => probe.outcome(...args), selector, news)
    .catch((cause) => `no answer: ${cause.message}`);
}

/** What was not as expected before is remembered. */
function worse(before, after) {
  return eachWidget((name) => (before[name] === 'news' ? after[name] : before[name]));
}

async function troubleOf(engine, { says, times, violates }) {
  const trouble = await engine.evaluate(() => probe.trouble.join('\n'));
  const notices = await engine.evaluate(() => probe.notices.join('\n'));
  const unexpected = lines(trouble).filter((line) => !violates?.test(line));
  const said = lines(notices);
  const wrong = said.filter((line) => !says?.test(line));
  if (times && said.length - wrong.length !== times)
    wrong.push(`said ${said.length - wrong.length} times: ${says}`);
  return [...unexpected, ...wrong];
}

function lines(text) {
  return text.split('\n').filter(Boolean);
}
