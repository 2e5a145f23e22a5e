import { build } from 'esbuild';

/**
 * The library as a page gets it, minified and with Lit's production build, straight from the sources.
 * @returns {Promise<{path: string, contents: Uint8Array}[]>} /cdn.js, /headless.js and their chunks
 */
export async function bundleLibrary() {
  const { outputFiles } = await build({
    entryPoints: ['src/cdn.ts', 'src/headless.ts'],
    outdir: '/',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    // package.json says what in dist/ has side effects: taken for src/, it would drop every tag
    ignoreAnnotations: true,
    tsconfig: 'tsconfig.json',
    write: false,
    logLevel: 'error',
  });
  return outputFiles;
}
