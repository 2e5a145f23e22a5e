import { tags } from './widgets.mjs';

/**
 * A page of somebody's with all tags on it.
 * @param {import('./pages.mjs').Page} page
 * @param {string} run tells one opening of a page from all others
 */
export function hostPage(
  { prolog = '<!doctype html>', root = 'lang="en"', head = '', body = usual, library = module },
  run,
) {
  return `${prolog}<html ${root}><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
<title>A page of somebody’s</title><script nonce="n" src="/probe.js"></script>
${head}</head><body>
${body(tags(run))}
${library}
</body></html>`;
}

const usual = (tags) => `<h1>A page</h1>${tags}`;

/** The script tag of the README. */
export const module = '<script nonce="n" type="module" src="/dist/cdn.js"></script>';

/** The same by a script of the page's. */
export function putScript() {
  const script = Object.assign(document.createElement('script'), { type: 'module', src: '/dist/cdn.js' });
  document.head.append(script);
}
