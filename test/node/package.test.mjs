import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { tags } from '../../rollup.config.mjs';

const entries = tags.map((tag) => `newsrack/${tag.replace('news-', '')}.js`);
const widgets = tags.map(
  (tag) => /define\('news-[a-z-]+', (\w+)\)/.exec(readFileSync(`src/define/${tag}.ts`, 'utf8'))[1],
);
const events = readdirSync('src/events').map((file) => file.replace('-event.ts', ''));
const importEntries = ['newsrack/cdn.js', ...entries].map((entry) => `import '${entry}';`).join('\n');

const page = `
${importEntries}
import type { ${[...widgets, ...events.map((event) => `${classNameOf(event)}Event`)].join(', ')} } from 'newsrack';
import type { PauseReason, RenderItem, Story, TickerMessages, TickerSettings } from 'newsrack';
import * as headless from 'newsrack/headless';
import * as headlessToo from 'newsrack/headless.js';
import { comments, serve, type CommentSettings, type Endpoint } from 'newsrack/endpoint';
import { relay, type RelaySettings } from 'newsrack/relay';

${widgets.map((widget, i) => `const made${widget}: ${widget} = document.createElement('${tags[i]}');`).join('\n')}
${events.map((event) => `document.addEventListener('${event}', (event: ${classNameOf(event)}Event) => event.type);`).join('\n')}
madeHeadlineList.limit = 5;
madeHeadlineList.renderItem = ((story: Story) => story.title) satisfies RenderItem;
madeBreakingTicker.strings = { play: 'Go on' } satisfies Partial<TickerMessages>;
export const made: readonly HTMLElement[] = [${widgets.map((widget) => `made${widget}`).join(', ')}];
export const settings: TickerSettings = madeBreakingTicker;
export const reasonOf = (event: NewsPauseEvent): PauseReason => event.reason;
export const same: typeof headless = headlessToo;
export const endpoint = (settings: CommentSettings): Promise<Endpoint> => comments(settings);
export const feeds = (settings: RelaySettings): Endpoint => relay(settings);
export const running = async (endpoint: Endpoint) => (await serve(endpoint, { port: 0 })).url;
`;

/** Types for templates are tried out with what they are for. */
const frameworkPackages = ['@types/react', 'preact', 'solid-js', 'svelte', 'vue'];
const frameworks = ['react', 'preact', 'solid', 'svelte', 'vue'];
/** What frameworks take for components or elements, by tags. */
const known = {
  react: "import('react').JSX.IntrinsicElements[T]",
  preact: "import('preact').JSX.IntrinsicElements[T]",
  solid: "import('solid-js').JSX.IntrinsicElements[T]",
  svelte: "import('svelte/elements').SvelteHTMLElements[T]",
  vue: "InstanceType<import('vue').GlobalComponents[T]>['$props']",
};
/** Where names are not those of properties and of `onnews-select`. */
const nameOf = {
  solid: (name) => name.replace(/^on(?=news-)/, 'on:').replace(/^.*[A-Z]/, 'prop:$&'),
  vue: (name) => (name.startsWith('onnews-') ? `on${classNameOf(name.slice(2))}` : name),
};
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** All that the manifest knows of the tags is known to a framework, and what would break them is refused. */
const templates = (framework) => `
import type {} from 'newsrack/${framework}';
import type { BreakingTicker } from 'newsrack';
type Tag = ${tags.map((tag) => `'${tag}'`).join(' | ')};
type Known<T extends Tag> = ${known[framework]};
${elements
  .map(({ tagName, attributes, members, events = [] }) => {
    const fields = members.filter((member) => member.kind === 'field' && !member.static && !member.readonly);
    const alone = attributes.filter(({ fieldName }) => !fieldName);
    const named = [...fields, ...alone].map(({ name }) => name);
    const names = [...named, ...events.map(({ name }) => `on${name}`)].map(nameOf[framework] ?? String);
    return `[${names.map((name) => `'${name}'`).join(', ')}] satisfies (keyof Known<'${tagName}'>)[];`;
  })
  .join('\n')}
({ limit: 5, label: 'Now' }) satisfies Known<'news-breaking-ticker'>;
({ limit: '5' }) satisfies Known<'news-breaking-ticker'>;
// @ts-expect-error -- that is no number
({ limit: 'five' }) satisfies Known<'news-breaking-ticker'>;
// @ts-expect-error -- the attribute of this name would be set over the method
({ refresh: 60 }) satisfies Known<'news-breaking-ticker'>;
// @ts-expect-error -- it can be read alone
({ paused: true satisfies BreakingTicker['paused'] }) satisfies Known<'news-breaking-ticker'>;
`;

const server = `
${importEntries}
import { ${widgets.join(', ')} } from 'newsrack';
import 'newsrack/headless';
console.log([${widgets.join(', ')}].map(({ name }) => name).join());
`;

/** Where nothing but newsrack itself is installed. */
const commentServer = `
import { comments } from 'newsrack/endpoint';
await comments({ database: 'comments' }).catch((error) => console.log(error.message));
`;

/** The tarball, in a project that is not ours. */
describe('the package', () => {
  let project;
  let installed;
  let manifest;
  let tarball;

  before(() => {
    project = mkdtempSync(join(tmpdir(), 'newsrack-consumer-'));
    installed = join(project, 'node_modules/newsrack');
    mkdirSync(installed, { recursive: true });
    const [{ filename }] = JSON.parse(
      run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], process.cwd()),
    );
    tarball = join(project, filename);
    run('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
    manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    for (const name of [...Object.keys(manifest.dependencies), ...frameworkPackages]) {
      mkdirSync(join(project, 'node_modules', dirname(name)), { recursive: true });
      symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name), 'junction');
    }
    write('package.json', '{ "type": "module" }');
    write('page.ts', page);
    for (const framework of frameworks) write(`${framework}.ts`, templates(framework));
    write('server.js', server);
    write('comment-server.js', commentServer);
  });

  after(() => {
    rmSync(project, { recursive: true });
  });

  test('holds what it names, and no sources', () => {
    const named = [
      ...Object.values(manifest.exports).map((entry) => entry.types ?? entry),
      ...Object.values(manifest.bin),
      manifest.customElements,
      manifest['web-types'],
    ];
    assert.deepEqual(
      named.filter((file) => !existsSync(join(installed, file))),
      [],
    );
    assert.deepEqual(readdirSync(installed).sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'package.json',
    ]);
    const sources = readdirSync(join(installed, 'dist'), { recursive: true }).filter((file) =>
      /(?<!\.d)\.ts$/.test(file),
    );
    assert.deepEqual(sources, []);
  });

  test('has an entry for each tag', () => {
    assert.deepEqual(
      tags.map((tag) => manifest.exports[`./${tag.replace('news-', '')}.js`]),
      tags.map((tag) => `./dist/define/${tag}.js`),
    );
  });

  test('can be run by its name', () => {
    const command = join(installed, manifest.bin.newsrack);
    assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    const { status, stderr } = spawnSync(process.execPath, [command], { cwd: project, encoding: 'utf8' });
    assert.equal(status, 2, stderr);
    assert.match(stderr, /^newsrack read /);
    const said = stderr.split(/[\s,]+/);
    const readable = ['formats/dialects', 'formats/json-dialects'].flatMap((file) =>
      [...readFileSync(`src/${file}.ts`, 'utf8').matchAll(/name: '([\w-]+)'/g)].map(([, name]) => name),
    );
    assert.deepEqual(
      readable.filter((name) => !said.includes(name)),
      [],
      'formats that it keeps quiet about',
    );
  });

  test('pleases publint', async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest, { color: false })),
      [],
    );
  });

  test('has types that are not wrong', async () => {
    const { types, problems } = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
    assert.equal(types.kind, 'included');
    assert.deepEqual(
      problems.filter((problem) => !isChosen(problem)),
      [],
    );
  });

  for (const [module, moduleResolution] of [
    ['esnext', 'bundler'],
    ['nodenext', 'nodenext'],
  ]) {
    test(`has types, with moduleResolution ${moduleResolution}`, () => {
      const compilerOptions = {
        module,
        moduleResolution,
        target: 'es2022',
        strict: true,
        noEmit: true,
        types: [],
      };
      write(
        'tsconfig.json',
        JSON.stringify({
          compilerOptions,
          files: ['page.ts', ...frameworks.map((framework) => `${framework}.ts`)],
        }),
      );
      const { status, stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc')], {
        cwd: project,
        encoding: 'utf8',
      });
      assert.equal(status, 0, stdout);
    });
  }

  test('can be imported on a server', () => {
    assert.equal(run(process.execPath, ['server.js']), `${widgets.join()}\n`);
  });

  test('says what a server with comments must install', () => {
    assert.equal(
      run(process.execPath, ['comment-server.js']),
      'newsrack/endpoint needs a package that is not installed here: npm install @electric-sql/pglite\n',
    );
  });

  test('is all that a server with feeds needs', () => {
    const mistake = ['serve', '--feed', 'it=https://news.example/feed', '--feed', 'all=it,other'];
    const { stderr } = spawnSync(process.execPath, [join(installed, manifest.bin.newsrack), ...mistake], {
      cwd: project,
      encoding: 'utf8',
    });
    assert.equal(stderr, 'The feed "all" is made of "other", which is no feed of one origin.\n');
  });

  function run(command, args, cwd = project) {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  function write(file, text) {
    writeFileSync(join(project, file), text);
  }
});

/** `HeadlineList` of `headline-list`. */
function classNameOf(name) {
  return name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
}

/** There are ES modules alone, and no files for resolvers that know no `exports`. */
function isChosen({ kind, resolutionKind, resolutionOption }) {
  return resolutionKind === 'node10' || resolutionOption === 'node10' || kind === 'CJSResolvesToESM';
}
