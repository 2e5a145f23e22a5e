import lit from '@lit-labs/eleventy-plugin-lit';

export default function (eleventy) {
  eleventy.addPlugin(lit, { mode: 'worker', componentModules: ['src/widgets.js'] });
  return { dir: { input: 'src', data: 'data', output: 'dist' } };
}
