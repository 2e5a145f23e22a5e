import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { litPlugins } from '../rollup.config.mjs';

/** Bytes of the least element that Lit can make, as a CDN sends it: a template, a sheet and one property. */
export async function bareLitSize() {
  const built = await rollup({ input: 'bare-lit.js', plugins: [bareLit, litPlugins] });
  const { output } = await built.generate({});
  await built.close();
  return brotliCompressSync(output[0].code).length;
}

const file = resolve('bare-lit.js');

const bareLit = {
  name: 'bare-lit',
  resolveId: (id) => (id === 'bare-lit.js' ? file : null),
  load: (id) => (id === file ? code : null),
};

const code = `
  import { LitElement, css, html } from 'lit';
  class BareLit extends LitElement {
    static properties = { name: {} };
    static styles = css\`:host { display: block }\`;
    render() { return html\`<p>\${this.name}</p>\`; }
  }
  customElements.define('bare-lit', BareLit);`;
