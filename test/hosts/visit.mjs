import { setTimeout as sleep } from 'node:timers/promises';
import { pages } from './pages.mjs';
import { eachWidget, widgets } from './widgets.mjs';

/**
 * Opens a page and does to it what is to be done.
 * @param {import('./pages.mjs').Page} page
 * @param {import('./engines.mjs').Engine} engine
 * @returns {Promise<{expected: Record<string, string>, seen: Record<string, string>, trouble: string[]}>} what a reader
 *   sees of each widget, and all that should not be
 */
export async function visit(page, engine, server) {
  const run = `${engine.name}-${runs++}${page.isSlow ? '-late' : ''}`;
  const { expects = 'news' } = page;
  const expected = eachWidget((name) => (typeof expects === 'string' ? expects : (expects[name] ?? 'news')));
  const selectors = eachWidget((name) =>
    widgets[name].selector.replaceAll('news-', `${page.prefix ?? 'news'}-`),
  );
  const all = Object.values(selectors);
  const faults = [];
  let seen = expected;
  const look = async (more) => {
    // what was not as expected before is remembered
    const next = await seenBy(engine, selectors, expected, more);
    seen = eachWidget((name) => (seen[name] === expected[name] ? next[name] : seen[name]));
  };
  await engine.goto(`${server.url}/page/${pages.indexOf(page)}?${run}`);
  if (page.early) await engine.evaluate(page.early, all);
  await look();
  if (page.late) {
    await engine.evaluate(page.late, all);
    await look();
  }
  if (page.leaves) {
    await engine.goto(`${server.url}/elsewhere`);
    await engine.back();
    await look();
    const isKept = await engine.evaluate(() => probe.isKept);
    if (isKept !== page.keptBy.includes(engine.name)) faults.push(isKept ? 'was kept' : 'was loaded anew');
  }
  if (page.prints) await engine.print?.();
  if (expects === 'news') {
    server.edit(run);
    const refresh = engine.evaluate((selectors) => probe.refresh(selectors), all);
    await refresh.catch((cause) => faults.push(`refresh: ${cause.message}`));
    await look(', corrected');
  }
  return { expected, seen, trouble: [...faults, ...(await troubleOf(engine, page))] };
}

let runs = 0;

/** As soon as all are as expected, or after a while. */
async function seenBy(engine, selectors, expected, more = '') {
  const seen = {};
  await until(async () => {
    for (const [name, { news }] of Object.entries(widgets))
      seen[name] = await outcome(engine, selectors[name], news + more);
    return Object.keys(seen).every((name) => seen[name] === expected[name]);
  });
  return seen;
}

/** While a page comes back there may be no script in it. */
function outcome(engine, selector, news) {
  return engine
    .evaluate((...args) => probe.outcome(...args), selector, news)
    .catch((cause) => `no answer: ${cause.message}`);
}

async function troubleOf(engine, { says, times, violates }) {
  const linesOf = async (name) =>
    (await engine.evaluate((name) => probe[name].join('\n'), name)).split('\n').filter(Boolean);
  const saidRightly = async () => (await linesOf('notices')).filter((line) => says?.test(line));
  if (times) await until(async () => (await saidRightly()).length >= times);
  const unexpected = (await linesOf('trouble')).filter((line) => !violates?.test(line));
  const wrong = (await linesOf('notices')).filter((line) => !says?.test(line));
  const count = (await saidRightly()).length;
  if (times && count !== times) wrong.push(`said ${count} times: ${says}`);
  return [...unexpected, ...wrong];
}

async function until(condition) {
  const ends = Date.now() + patience;
  while (!(await condition()) && Date.now() < ends) await sleep(50);
}

const patience = 8000;
