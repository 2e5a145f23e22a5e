// npm run test:hosts: every tag on pages that are not ours, in every engine that is on this machine, with the library as
// it is built. Prints what a reader sees of each, and exits 1 where that is not what is expected.
//   npm run test:hosts -- [--engine Chromium] [words of a page’s name …]
import { parseArgs } from 'node:util';
import { startEngines } from './engines.mjs';
import { startHostServer } from './host-server.mjs';
import { isHere } from './others.mjs';
import { pages } from './pages.mjs';
import { table } from './table.mjs';
import { visit } from './visit.mjs';

const { values, positionals } = parseArgs({
  options: { engine: { type: 'string', multiple: true } },
  allowPositionals: true,
});
const asked = pages.filter(
  ({ name }) => !positionals.length || positionals.some((word) => name.includes(word)),
);
const chosen = asked.filter(({ needs }) => !needs || isHere(needs));
for (const { name, needs } of asked)
  if (needs && !isHere(needs)) console.log(`${name} is left out: it is not here.`);

const server = await startHostServer();
const engines = await startEngines(values.engine);
try {
  const reports = await Promise.all(engines.map(visitAll));
  const { text, failed } = table(chosen, reports);
  console.log(text);
  if (failed) process.exitCode = 1;
} finally {
  await Promise.all(engines.map((engine) => engine.close()));
  server.close();
}

async function visitAll(engine) {
  const visits = [];
  for (const page of chosen) visits.push(await visit(page, engine, server));
  return { engine: engine.name, visits };
}
