// What a page pays for, in bytes as a CDN sends them (brotli 11), against Lit alone built in the same run.
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { bundle, litPlugins, tags, widgetFile } from '../rollup.config.mjs';

/** At most so many times bare Lit. `cdn.js` has the four widgets of stories in it. */
const budgets = { 'cdn/headline-list.js': 2.0, 'cdn.js': 3.0 };
/** What widgets draw stories with, where that is not in the entry. */
const drawing = ['/headline-rows.js', '/tape.js', '/article/body.js'];

const bareLit = sizeOf(await build({ input: 'bare-lit.js', plugins: [bareLitSource(), litPlugins] }));
console.log(row('entry', 'brotli', 'ratio', 'limit'));
console.log(row('bare Lit', bareLit, '1.00'));

let failed = false;
for (const tag of tags) {
  const file = `${widgetFile(tag)}.js`;
  const chunks = await build(bundle({ [widgetFile(tag)]: `.build/define/${tag}.js` }));
  const start = staticGraph(chunks, entryOf(chunks));
  report(file, start, budgets[file]);
  report('  to the first story, RSS', firstStory(chunks));
  for (const chunk of chunks) if (!start.has(chunk) && !isLocale(chunk)) report(`  + ${chunk.name}`, [chunk]);
}
const cdn = await build(bundle({ cdn: '.build/cdn.js' }));
report('cdn.js', staticGraph(cdn, entryOf(cdn)), budgets['cdn.js']);

if (failed) {
  console.error('Over its limit. What is rare belongs behind a dynamic import.');
  process.exitCode = 1;
}

async function build({ output, ...input }) {
  const built = await rollup(input);
  try {
    const { output: files } = await built.generate({ ...output, sourcemap: false });
    return files.filter(({ type }) => type === 'chunk');
  } finally {
    await built.close();
  }
}

function entryOf(chunks) {
  return chunks.find(({ isEntry }) => isEntry);
}

/** A chunk and all that it cannot run without. */
function staticGraph(chunks, chunk, graph = new Set()) {
  graph.add(chunk);
  for (const next of named(chunk.imports, chunks)) if (!graph.has(next)) staticGraph(chunks, next, graph);
  return graph;
}

/** All that is downloaded until a story of an RSS feed is drawn. */
function firstStory(chunks) {
  const drawn = chunks.filter(({ moduleIds }) =>
    moduleIds.some((id) => drawing.some((end) => id.endsWith(end))),
  );
  return new Set([...graphUpTo(chunks, '/formats/rss.js'), ...drawn]);
}

/** One for each language; their chunks have no other names of two letters. */
function isLocale({ name }) {
  return name.length === 2;
}

/** All that is loaded by the shortest way from the entry, through dynamic imports, to a module. */
function graphUpTo(chunks, module) {
  const graphs = [staticGraph(chunks, entryOf(chunks))];
  const seen = new Set();
  for (const graph of graphs) {
    if ([...graph].some(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)))) return graph;
    const ahead = [...graph].flatMap(({ dynamicImports }) => dynamicImports);
    for (const next of named(ahead, chunks)) {
      if (!seen.has(next)) graphs.push(staticGraph(chunks, next, new Set(graph)));
      seen.add(next);
    }
  }
  throw new Error(`No chunk holds ${module}`);
}

function named(fileNames, chunks) {
  return chunks.filter(({ fileName }) => fileNames.includes(fileName));
}

function sizeOf(chunks) {
  return [...chunks].reduce((bytes, { code }) => bytes + brotliCompressSync(code).length, 0);
}

function report(name, chunks, limit) {
  const bytes = sizeOf(chunks);
  const ratio = bytes / bareLit;
  if (limit && ratio > limit) failed = true;
  console.log(row(name, bytes, ratio.toFixed(2), limit?.toFixed(2)));
}

function row(name, bytes, ratio, limit = '') {
  return `${name.padEnd(36)}${String(bytes).padStart(8)}${ratio.padStart(8)}${limit.padStart(8)}`;
}

/** The least element that Lit can make: a template, a sheet and one property. */
function bareLitSource() {
  const file = resolve('bare-lit.js');
  const code = `
    import { LitElement, css, html } from 'lit';
    class BareLit extends LitElement {
      static properties = { name: {} };
      static styles = css\`:host { display: block }\`;
      render() { return html\`<p>\${this.name}</p>\`; }
    }
    customElements.define('bare-lit', BareLit);`;
  return {
    name: 'bare-lit',
    resolveId: (id) => (id === 'bare-lit.js' ? file : null),
    load: (id) => (id === file ? code : null),
  };
}
