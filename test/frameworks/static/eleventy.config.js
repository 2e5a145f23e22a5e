import lit from '@lit-labs/eleventy-plugin-lit';

export default function (eleventy) {
  eleventy.addPlugin(lit, { mode: 'worker', componentModules: ['src/generator.js'] });
  return { dir: { input: 'src', data: 'data', output: 'dist' } };
}
