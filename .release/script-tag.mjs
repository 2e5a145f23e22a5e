import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Where a page may have put the folder `dist` of this version. */
export const home = `https://your.site/newsrack@${version}/`;

/** The one script tag, with the hash of `dist/cdn.js` as it is built. */
export function scriptTag() {
  return `<script type="module" src="${home}cdn.js" integrity="${integrityOf('cdn.js')}" crossorigin></script>`;
}

/** Of a file in `dist`, as browsers compare it. */
export function integrityOf(file) {
  return `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`;
}
