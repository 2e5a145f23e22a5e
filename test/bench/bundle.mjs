import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { bundle } from '../../rollup.config.mjs';

/**
 * The library as it is shipped for script tags, but straight from the sources: what is measured is what was written.
 * @returns {Promise<{fileName: string, code: string}[]>} all.js, cdn.js, headlines.js, headless.js and their chunks
 */
export async function bundleLibrary() {
  // one by one: together they would share chunks that neither has alone
  const chunks = await Promise.all(['all', 'cdn', 'headlines', 'headless'].map(chunksOf));
  return chunks.flat();
}

async function chunksOf(name) {
  const { output, plugins, ...input } = bundle({ [name]: resolve(`src/${name}.js`) });
  const built = await rollup({ ...input, plugins: [typescript, plugins] });
  try {
    const { output: files } = await built.generate({ ...output, sourcemap: false });
    return files.filter(({ type }) => type === 'chunk');
  } finally {
    await built.close();
  }
}

/** Modules keep the names that they import each other by: the rules for chunks go by these. */
const typescript = {
  name: 'typescript',
  resolveId(id, importer = '') {
    if (!importer) return id;
    return id.startsWith('.') && isOurs(importer) ? resolve(dirname(importer), id) : null;
  },
  async load(id) {
    if (!isOurs(id)) return null;
    const source = await readFile(id.replace(/\.js$/, '.ts'), 'utf8');
    return transform(source, { loader: 'ts', target: 'es2022', tsconfigRaw });
  },
};

function isOurs(id) {
  return id.startsWith(resolve('src'));
}

const tsconfigRaw = { compilerOptions: { useDefineForClassFields: false, experimentalDecorators: true } };
