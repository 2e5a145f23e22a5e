import { readFile } from 'node:fs/promises';

const types = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
};

const folders = {
  '': new URL('./', import.meta.url),
  pictures: new URL('pictures/', import.meta.url),
  dist: new URL('../dist/', import.meta.url),
};

/**
 * A file of the demo or of the built library as an HTTP answer, or `undefined` where there is none. Names are taken
 * only if they are made of plain words, so no address leads out of the three folders.
 */
export async function fileAt(path) {
  const [, top, rest] = /^\/(?:(pictures|dist)\/)?(.+)$/.exec(path === '/' ? '/index.html' : path) ?? [];
  const extension = rest?.split('.').pop();
  if (!rest || !plainName(rest, top) || !Object.hasOwn(types, extension)) return undefined;
  try {
    return { type: types[extension], body: await readFile(new URL(rest, folders[top ?? ''])) };
  } catch {
    return top === 'dist' ? notBuilt : undefined;
  }
}

const word = /^[\w-]+(\.[\w-]+)+$|^[\w-]+$/;

/** Only the built library has folders below its own. */
const plainName = (path, top) => {
  const words = path.split('/');
  return words.every((name) => word.test(name)) && (top === 'dist' || words.length === 1);
};

const notBuilt = {
  status: 404,
  type: 'text/plain; charset=utf-8',
  body: 'No such file in the built library. If you have not built it yet: npm run build\n',
};
