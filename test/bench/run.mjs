// npm run bench: what newsrack costs a page, as ratios and counts; exits 1 where a bar is missed.
//   npm run bench -- [--json] [scene …]
import { parseArgs } from 'node:util';
import { withBench } from './bench.mjs';
import { firstHeadline } from './first-headline.mjs';
import { longTasks } from './long-tasks.mjs';
import { leaks } from './leaks.mjs';
import { mutations } from './mutations.mjs';
import { oneChange } from './one-change.mjs';
import { reading } from './reading.mjs';
import { repeatView } from './repeat-view.mjs';
import { requests } from './requests.mjs';
import { restart } from './restart.mjs';
import { scriptTag } from './script-tag.mjs';
import { shift } from './shift.mjs';
import { isMet, row } from './table.mjs';
import { ticker } from './ticker.mjs';

const scenes = {
  reading,
  requests,
  mutations,
  shift,
  leaks,
  longTasks,
  firstHeadline,
  oneChange,
  repeatView,
  restart,
  scriptTag,
  ticker,
};

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const names = positionals.length ? positionals : Object.keys(scenes);
const unknown = names.filter((name) => !Object.hasOwn(scenes, name));
if (unknown.length)
  throw new Error(`No scene is called ${unknown.join(', ')}; there are: ${Object.keys(scenes).join(', ')}.`);
const { version, figures } = await withBench(playAll);
const met = figures.every(isMet);
if (values.json) console.log(JSON.stringify({ version, met, figures }, null, 2));
if (!met) process.exitCode = 1;

async function playAll(bench) {
  const { version } = bench;
  if (!values.json)
    console.log(`In ${version}; what is late or slow is measured against a floor in the same run.`);
  const all = [];
  for (const name of names) {
    const figures = await scenes[name](bench);
    if (!values.json) console.log([`\n${name}`, ...figures.map(row)].join('\n'));
    all.push(...figures.map((figure) => ({ scene: name, ...figure, met: isMet(figure) })));
  }
  return { version, figures: all };
}
