// What a page pays for, in bytes as a CDN sends them (brotli 11), against Lit alone built in the same run.
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { bareLitSize } from './bare-lit.mjs';
import { bundle, tags, widgetFile } from '../rollup.config.mjs';

/** At most so many times bare Lit. */
const budgets = {
  'cdn/headline-list.js': 2.0,
  'four widgets of stories': 3.0,
  'all.js': 4.0,
};
/** What widgets draw with, where that is not in the entry. */
const drawing = ['/headline-rows.js', '/tape.js', '/article/body.js', '/conversation.js'];

/** That browsers ask one host for at once over HTTP/1.1: what is more costs a round trip. */
const mostFiles = 6;

const bareLit = await bareLitSize();
console.log(row('entry', 'brotli', 'ratio', 'limit'));
console.log(row('bare Lit', bareLit, '1.00'));

const storyTags = 'story-tags.js';
let failed = false;
for (const tag of tags) {
  const file = `${widgetFile(tag)}.js`;
  const chunks = await build(bundle({ [widgetFile(tag)]: `.build/define/${tag}.js` }));
  const start = staticGraph(chunks, entryOf(chunks));
  report(file, start, budgets[file]);
  if (tag === 'news-comment-box')
    report('  to the first comment, newsrack', upTo('/comments/newsrack.js', chunks));
  else if (tag !== 'news-source') report('  to the first story, RSS', upTo('/formats/rss.js', chunks));
  for (const chunk of chunks) if (!start.has(chunk) && !isLocale(chunk)) report(`  + ${chunk.name}`, [chunk]);
}
const four = await build(withStoryTags(bundle({ four: storyTags })));
report('four widgets of stories', staticGraph(four, entryOf(four)), budgets['four widgets of stories']);
const all = await build(bundle({ all: '.build/all.js' }));
report('all.js', staticGraph(all, entryOf(all)), budgets['all.js']);
const cdn = await build(bundle({ cdn: '.build/cdn.js' }));
report('cdn.js', staticGraph(cdn, entryOf(cdn)));
for (const tag of tags) report(`  and ${tag}`, withWidget(cdn, tag));
const files = filesOfFirstHeadline(cdn);
console.log(row('files at once for the first headline', files, '', mostFiles));
if (files > mostFiles) failed = true;

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

/** The loader with the class that it downloads for a tag. */
function withWidget(chunks, tag) {
  const file = tag === 'news-source' ? 'source/source-element' : tag.replace(/news-(.*)/, '$1/$1');
  const holds = ({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/widgets/${file}.js`));
  return staticGraph(chunks, chunks.find(holds), staticGraph(chunks, entryOf(chunks)));
}

/** What the loader asks for when it meets a list in sight. */
function filesOfFirstHeadline(chunks) {
  const modules = ['/headline-list.js', '/headline-rows.js', '/feed-follower.js', '/rss.js'];
  const asked = chunks.filter(({ moduleIds }) =>
    modules.some((end) => moduleIds.some((id) => id.endsWith(end))),
  );
  return new Set(asked.flatMap((chunk) => [...staticGraph(chunks, chunk)])).size;
}

/** All that is downloaded until something is drawn that a module has read. */
function upTo(module, chunks) {
  const drawn = chunks.filter(({ moduleIds }) =>
    moduleIds.some((id) => drawing.some((end) => id.endsWith(end))),
  );
  return new Set([
    ...graphUpTo(chunks, module),
    ...drawn.flatMap((chunk) => [...staticGraph(chunks, chunk)]),
  ]);
}

/** Languages are two letters; what comment boxes say has a file of its own for each. */
function isLocale({ name }) {
  return /^[a-z]{2}(?:-comments)?$/.test(name);
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
  return `${name.padEnd(36)}${String(bytes).padStart(8)}${ratio.padStart(8)}${String(limit).padStart(8)}`;
}

/** One script that defines what shows stories, and nothing else. */
function withStoryTags({ plugins, ...rest }) {
  const files = tags.filter((tag) => !/-(?:comment-box|source)$/.test(tag));
  const code = files.map((tag) => `import '${resolve(`.build/define/${tag}.js`)}';`).join('\n');
  const source = {
    name: 'story-tags',
    resolveId: (id) => (id === storyTags ? id : null),
    load: (id) => (id === storyTags ? { code, moduleSideEffects: true } : null),
  };
  return { ...rest, plugins: [source, plugins] };
}
