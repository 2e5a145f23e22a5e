// Part of npm run build: dist/integrity.html, the script tag with the hash of each file that it can ask for.
import { readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { home, integrityOf, scriptTag } from './script-tag.mjs';

const files = [...reachableFrom('cdn.js')].filter((file) => file !== 'cdn.js').sort();
const integrity = Object.fromEntries(files.map((file) => [home + file, integrityOf(file)]));

writeFileSync(
  'dist/integrity.html',
  `<script type="importmap">\n${JSON.stringify({ integrity }, null, 2)}\n</script>\n${scriptTag()}\n`,
);

/** A file in `dist`, and all that it may import, now or later. */
function reachableFrom(file, files = new Set()) {
  files.add(file);
  for (const [, path] of readFileSync(`dist/${file}`, 'utf8').matchAll(
    /["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g,
  )) {
    const next = posix.join(posix.dirname(file), path);
    if (!files.has(next)) reachableFrom(next, files);
  }
  return files;
}
