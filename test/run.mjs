// npm test: all that CI runs, up to the first failure. The last line is the sum of all tests.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const suites = '../shared/suites';
/** What stands in one stage runs at the same time. */
const stages = [
  ['build', 'lint'],
  ['floors', 'size', 'manifest'],
  ['test:node'],
  ['test:browsers'],
  ['test:stories'],
];
if (existsSync(suites)) stages.push([`conformance ${suites}`]);

const began = Date.now();
const totals = { passed: 0, failed: 0, skipped: 0 };

for (const stage of stages) {
  const results = await Promise.all(stage.map((step) => run(step, stage.length === 1)));
  if (results.includes('failed')) break;
}
if (totals.failed === 0 && !existsSync(suites))
  console.log(`\nconformance is skipped: there is no ${suites}.`);
console.log(`\n${secondsSince(began)} in all`);
console.log(wordsFor(totals));
process.exitCode = totals.failed > 0 ? 1 : 0;

async function run(step, isAlone) {
  const start = Date.now();
  if (isAlone) console.log(`\n=== ${step}`);
  const { output, status } = await npmRun(step.split(' '), isAlone);
  if (!isAlone) console.log(`\n=== ${step}\n${output.trim()}`);
  const hasPassed = addUp(step, output);
  const result = status === 0 && hasPassed ? 'done' : 'failed';
  console.log(`--- ${step}: ${result} in ${secondsSince(start)}`);
  if (result === 'failed' && totals.failed === 0) totals.failed = 1;
  return result;
}

function npmRun([script, ...args], isLive) {
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk) => {
      const text = stripVTControlCharacters(chunk);
      output += text;
      if (isLive) process.stdout.write(text);
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ output, status }));
  });
}

/** Adds the tests of a step to the totals; a step of tests that has none has failed. */
function addUp(step, output) {
  if (!step.startsWith('test:')) return true;
  const count = countOf(output);
  for (const key of Object.keys(totals)) totals[key] += count[key];
  return count.failed === 0 && count.passed > 0;
}

/** From the last line of our browser reporter or of the walk through all stories, or from the summary of `node --test`. */
function countOf(output) {
  const ours = /^In \w+: (?<passed>\d+) passed, (?<failed>\d+) failed, (?<skipped>\d+) skipped$/m.exec(
    output,
  );
  if (ours)
    return Object.fromEntries(Object.entries(ours.groups).map(([key, count]) => [key, Number(count)]));
  const node = (word) => Number(new RegExp(`^\\S+ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return {
    passed: node('pass'),
    failed: node('fail') + node('cancelled'),
    skipped: node('skipped') + node('todo'),
  };
}

function wordsFor({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function secondsSince(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
