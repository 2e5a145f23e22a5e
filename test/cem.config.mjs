import { readFileSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

export default {
  globs: ['src/{events,widgets}/**/*.ts', 'src/define/news-*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'hide-private',
      packageLinkPhase: ({ customElementsManifest }) => hidePrivate(customElementsManifest),
    },
    { name: 'name-tags', packageLinkPhase: ({ customElementsManifest }) => nameTags(customElementsManifest) },
    {
      name: 'add-tokens',
      packageLinkPhase: ({ customElementsManifest }) => addTokens(customElementsManifest),
    },
    {
      name: 'ship-paths',
      packageLinkPhase: ({ customElementsManifest }) => shipPaths(customElementsManifest),
    },
    customElementVsCodePlugin({
      outdir: 'dist',
      htmlFileName: 'html-custom-data.json',
      cssFileName: null,
      hideLogs: true,
    }),
    customElementJetBrainsPlugin({
      outdir: 'dist',
      webTypesFileName: 'web-types.json',
      packageJson: false,
      excludeCss: true,
      hideLogs: true,
      modulePathTemplate: (name, path) => path,
    }),
  ],
};

/** The analyzer takes `private` state for public properties. */
function hidePrivate({ modules }) {
  const isPublic = ({ privacy = 'public', name }) => privacy === 'public' && !name.startsWith('#');
  for (const declaration of modules.flatMap(({ declarations }) => declarations))
    declaration.members = declaration.members?.filter(isPublic);
}

/** Classes do not know their tag: src/define/news-x.ts names the element in src/widgets/x/. */
function nameTags({ modules }) {
  for (const definition of modules) {
    const [, name] = /^src\/define\/news-(.+)\.ts$/.exec(definition.path) ?? [];
    const widget = modules.find(
      ({ path, declarations }) => path.startsWith(`src/widgets/${name}/`) && declarations.some(isElement),
    );
    const element = widget?.declarations.find(isElement);
    if (!element) continue;
    element.tagName = `news-${name}`;
    definition.exports.push({
      kind: 'custom-element-definition',
      name: element.tagName,
      declaration: { name: element.name, module: widget.path },
    });
  }
}

function isElement({ customElement }) {
  return customElement;
}

/** All that can be dark wear the public theme, which is told in one place. */
function addTokens({ modules }) {
  const told = readFileSync('src/styles/tokens.ts', 'utf8').matchAll(/@cssproperty (\S+) - (.+)/g);
  const cssProperties = [...told].map(([, name, description]) => ({ name, description }));
  for (const declaration of modules.flatMap(({ declarations }) => declarations))
    if (declaration.attributes?.some(({ name }) => name === 'theme'))
      declaration.cssProperties = cssProperties;
}

/** The package holds modules, not their sources. */
function shipPaths(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string' && (key === 'path' || key === 'module'))
      node[key] = value.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/$1.js');
    else shipPaths(value);
  }
}
