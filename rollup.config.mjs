import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import MagicString from 'magic-string';

const { dependencies, peerDependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'));

const licences = `/*! newsrack ${version} MIT, Lit BSD-3-Clause Google LLC */`;

/** `news-headline-list`, …: each file in src/define that names a tag. */
export const tags = readdirSync('src/define')
  .filter((file) => file.startsWith('news-'))
  .map((file) => basename(file, '.ts'));

/** Lets source maps lead to the TypeScript: rollup alone stops at what tsc has written. */
const typescriptMaps = {
  name: 'typescript-maps',
  load(id) {
    if (!id.startsWith(resolve('.build'))) return null;
    return { code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8') };
  },
};

/** Lit's browser build needs two globals just to load; with stand-ins, importing the bundle on a server does nothing. */
const litWithoutBrowser = {
  name: 'lit-without-browser',
  transform(code, id) {
    if (id.endsWith('/@lit/reactive-element/reactive-element.js'))
      return { code: `const HTMLElement=globalThis.HTMLElement??class{};${code}`, map: null };
    if (id.endsWith('/lit-html/lit-html.js'))
      return { code: `const document=globalThis.document??{createTreeWalker(){}};${code}`, map: null };
    return null;
  },
};

/** Templates without the blanks around them, which would become text in the page. */
const tightMarkup = {
  name: 'tight-markup',
  transform(code, id) {
    if (!id.startsWith(resolve('.build'))) return null;
    const tight = new MagicString(code);
    tight.replace(/(?<=html ?`)\s+(?=<)|(?<=>)\s+(?=`)/g, '');
    return { code: tight.toString(), map: tight.generateMap({ hires: true }) };
  },
};

/**
 * Terser leaves templates as they are. After it the only line breaks are those in templates, and the only comments
 * those of style sheets, so both can go.
 */
const tightTemplates = {
  name: 'tight-templates',
  renderChunk(code) {
    const tight = new MagicString(code);
    tight.replace(/(?:\s*\n\s*|\/\*(?!!)[^]*?\*\/)+/g, ' ');
    return { code: tight.toString(), map: tight.generateMap({ hires: true }) };
  },
};

/** Style sheets without the blanks and noughts that only their authors need. */
const tightSheets = {
  name: 'tight-sheets',
  transform(code, id) {
    if (!/\bstyles\b/.test(id)) return null;
    const tight = new MagicString(code);
    tight.replace(/css ?`[^`]*`/g, (sheet) =>
      sheet
        .replace(/(?:\/\*[^]*?\*\/|\s)+/g, ' ')
        .replace(/ ?([`{};,<>=]) ?/g, '$1')
        // in selectors, a blank before an asterisk has none behind it by now
        .replace(/ ([*/]) /g, '$1')
        .replace(/: /g, ':')
        .replace(/(?<![\w.])0(?=\.\d)/g, '')
        .replace(/;}/g, '}'),
    );
    return { code: tight.toString(), map: tight.generateMap({ hires: true }) };
  },
};

/** What a script tag loads is Lit's production build, minified. */
export const litPlugins = [
  // package.json says what in dist/ has side effects: taken for .build/, it would drop every tag
  nodeResolve({ exportConditions: ['production', 'default'], ignoreSideEffectsForRoot: true }),
  terser({ ecma: 2022, module: true, compress: { passes: 3 }, format: { comments: /^!/ } }),
  tightSheets,
  tightMarkup,
  tightTemplates,
];

/**
 * What is always needed together comes in one file: each file that another one names costs the reader a round trip.
 * Left to itself, rollup puts what several chunks share into chunks of their own.
 */
function together(id, { getModuleInfo }) {
  // the folders of who builds may have any names
  const file = id.replace(/^.*\/(?:\.build|src)(?=\/)/, '');
  const needed = [...neededBy(id, getModuleInfo)];
  if (needed.some((user) => getModuleInfo(user).isEntry)) return undefined;
  if (/^\/i18n\/(locales|plural)\.js$/.test(file)) return 'locales';
  if (/^\/formats\/(xml-|rss|atom)/.test(file)) return 'xml';
  const drawers = needed.filter((user) => getModuleInfo(user).dynamicImporters.length);
  if (needed.some((user) => widget.test(user)))
    return new Set(drawers.map((user) => dirname(user))).size > 1 ? 'widgets' : undefined;
  const isIn = (graph) => needed.some((user) => graph.test(user));
  const comesWithStories = isIn(/\/feed-follower\.js$/) || (drawers.length > 1 && isDirective.test(id));
  if (!comesWithStories) return rare(file);
  return isIn(/\/conversation\.js$|\/\.build\/comments\//) ? 'following' : 'feed-follower';
}

/** The class of a widget, which `cdn.js` downloads where its tag is met. */
const widget = /\/widgets\/(?:([^/]+)\/\1|source\/source-element)\.js$/;

/** Of Lit, what keeps rows apart. */
const isDirective = /\/lit-html\/directive/;

/** A module and all that cannot run without it. */
function neededBy(id, getModuleInfo, users = new Set()) {
  users.add(id);
  for (const user of getModuleInfo(id).importers) if (!users.has(user)) neededBy(user, getModuleInfo, users);
  return users;
}

/** What most dialects of JSON share comes with what chooses among them, and with JSON Feed, which the relay speaks. */
function rare(file) {
  const isShared = /^\/(formats\/(json-(?!ld)|author-named|focus-at|query|sized-picture))/;
  return isShared.test(file) ? 'json' : undefined;
}

/** Asks for a chunk and for all that it cannot run without at once, and not for each when the one before it is there. */
const inOneWave = {
  name: 'in-one-wave',
  renderDynamicImport({ chunk, getTargetChunkImports }) {
    const there = new Set();
    for (const id of chunk.moduleIds) addNeeds(id, (need) => this.getModuleInfo(need), there);
    const missing = (getTargetChunkImports() ?? []).filter(
      // what follows feeds is there before anything that shows their stories
      ({ chunk }) => chunk.name !== 'feed-follower' && !chunk.moduleIds.some((id) => there.has(id)),
    );
    if (!missing.length) return null;
    const more = missing.map(({ resolvedImportPath }) => `import(${resolvedImportPath})`);
    return { left: 'Promise.all([import(', right: `),${more}]).then(([it])=>it)` };
  },
};

/** A module and all that it cannot run without. */
function addNeeds(id, getModuleInfo, needs) {
  if (needs.has(id)) return;
  needs.add(id);
  for (const need of getModuleInfo(id).importedIds) addNeeds(need, getModuleInfo, needs);
}

/** For script tags: Lit inside, and what is rare in chunks of its own. */
export function bundle(input) {
  return {
    input,
    // what its chunks need of an entry, they take from it, and no chunk is made of that
    preserveEntrySignatures: 'allow-extension',
    plugins: [typescriptMaps, litWithoutBrowser, litPlugins, inOneWave],
    output: {
      dir: 'dist',
      banner: ({ isEntry }) => (isEntry ? licences : ''),
      // names that others hold cannot be compressed: enough of a hash to tell versions apart, and no more
      chunkFileNames: 'cdn/[name]-[hash:8].js',
      manualChunks: together,
      onlyExplicitManualChunks: true,
      generatedCode: 'es2015',
      sourcemap: true,
    },
    onwarn,
  };
}

const packages = Object.keys({ ...dependencies, ...peerDependencies });

/** For npm: one module for each source file, and Lit from outside. */
const modules = {
  input: [
    'index',
    'headless',
    'prerendered',
    'endpoint/index',
    'cli',
    ...tags.map((tag) => `define/${tag}`),
  ].map((name) => `.build/${name}.js`),
  external: [/^node:/, ...packages.map((name) => new RegExp(`^${name}(/|$)`))],
  plugins: [typescriptMaps],
  output: { dir: 'dist', preserveModules: true, preserveModulesRoot: '.build', sourcemap: true },
  onwarn,
};

/** In tsc's decorator helper `this` is undefined on purpose. */
function onwarn(warning, warn) {
  if (warning.code !== 'THIS_IS_UNDEFINED') warn(warning);
}

export const widgetFile = (tag) => tag.replace('news-', 'cdn/');

export default [
  modules,
  bundle({ all: '.build/all.js' }),
  bundle({ cdn: '.build/cdn.js' }),
  bundle({ headlines: '.build/headlines.js' }),
  bundle(Object.fromEntries(tags.map((tag) => [widgetFile(tag), `.build/define/${tag}.js`]))),
];
