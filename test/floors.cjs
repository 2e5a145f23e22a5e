// The floors of the house: a folder of src/ imports only from itself and from floors below its own, types included.
const floors = [
  ['model'],
  ['text', 'net', 'i18n', 'styles', 'events'],
  ['formats', 'comments'],
  ['sources'],
  ['controllers', 'templates', 'markup', 'endpoint'],
  ['widgets'],
  ['define', 'cli'],
  ['typings'],
];
/** They run in a page, in a worker and on a server. */
const data = ['model', 'text', 'net', 'i18n', 'formats', 'comments', 'sources', 'endpoint'];

const folder = (...names) => `^src/(${names.join('|')})/`;
const entry = (...names) => `^src/(${names.join('|')})\\.ts$`;
const rule = (name, from, to) => ({ name, severity: 'error', from, to });

const onlyBelow = floors.flatMap((names, floor) =>
  names.map((name) =>
    rule(
      `${name}-is-floor-${floor}`,
      { path: folder(name) },
      { path: '^src/', pathNot: folder(name, ...floors.slice(0, floor).flat()) },
    ),
  ),
);

module.exports = {
  forbidden: [
    ...onlyBelow,
    rule('every-folder-has-a-floor', { path: '^src/.+/', pathNot: folder(...floors.flat()) }, {}),
    rule('entries-are-for-others', { path: '^src/.+/' }, { path: entry('[^/]+') }),
    rule('no-cycles', {}, { circular: true }),
    rule(
      'data-without-lit',
      { path: [folder(...data, 'cli'), entry('headless', 'cli')] },
      { path: '^node_modules/(@lit|lit|lit-element|lit-html)/', reachable: true },
    ),
    rule(
      'widgets-do-not-know-each-other',
      { path: '^src/widgets/([^/]+)/' },
      { path: '^src/widgets/', pathNot: '^src/widgets/$1/' },
    ),
    rule(
      'formats-do-not-know-their-collector',
      { path: folder('formats') },
      { path: '^src/formats/read-feed\\.ts$' },
    ),
    rule(
      'endpoint-is-for-servers',
      { path: '^src/.+/', pathNot: folder('endpoint', 'cli') },
      { path: folder('endpoint') },
    ),
    rule(
      'node-is-for-servers',
      { path: '^src/', pathNot: [entry('cli'), folder('cli', 'endpoint')] },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'only-declared-packages',
      // types for a framework are for those who have it
      { path: '^src/', pathNot: folder('typings') },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'],
        // what only servers need, they install themselves
        dependencyTypesNot: ['npm-peer'],
        pathNot: 'node_modules/@types/node/',
      },
    ),
    // a door to types alone
    rule('every-import-leads-somewhere', {}, { couldNotResolve: true, pathNot: '^svelte/elements$' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
