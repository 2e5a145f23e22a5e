// How the library reads what others test theirs with: npm run conformance -- DIR [--verbose] [--fuzz N] [--seed N]
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { watchdog } from './watchdog.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verbose: { type: 'boolean' },
    // mangled documents of each format
    fuzz: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
});
const [dir] = positionals;
if (!dir || !existsSync(dir)) fail('Usage: npm run conformance -- DIR [--verbose] [--fuzz N] [--seed N]');
if (!existsSync(new URL('../../dist/headless.js', import.meta.url))) fail('Build first: npm run build');

const begin = watchdog();
const suites = [
  async () => (await import('./feedparser.mjs')).feedparser(dir, begin),
  async () => (await import('./gofeed.mjs')).gofeed(dir),
  async () => (await import('./rss-parser.mjs')).rssParser(dir),
  async () => (await import('./feedvalidator.mjs')).feedvalidator(dir, begin),
  async () => (await import('./dates.mjs')).dates(dir),
  async () => (await import('./pieces.mjs')).pieces(dir, begin),
  async () => (await import('./fuzz.mjs')).fuzz(Number(values.fuzz), Number(values.seed), begin),
];
for (const suite of suites) {
  for (const tally of await suite()) {
    console.log(String(tally));
    if (values.verbose) for (const failure of tally.failures) console.log(`    ${failure}`);
    if (!tally.isMet) process.exitCode = 1;
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exit(2);
}
