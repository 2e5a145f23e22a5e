import { readFile } from 'node:fs/promises';
import { NewsError, readFeed } from '../../dist/headless.js';
import { decodeBytes } from '../../dist/net/charset.js';

/** Where documents are said to come from, as in the suites that have relative addresses. */
const origin = 'http://127.0.0.1:8097/';

/**
 * A document as a page would read it: bytes, decoded as HTTP and the document say, through the format.
 * @param {string} file
 * @param {{headers?: string[], path?: string}} [options] `path`: of the address that it came from
 */
export async function read(file, { headers = [], path = '' } = {}) {
  return readText(await textOf(file, headers), origin + path);
}

/** The decoded characters of a file. */
export async function textOf(file, headers = []) {
  let text = '';
  for await (const piece of decodeBytes([await readFile(file)], header(headers, 'content-type')))
    text += piece;
  return text;
}

/**
 * Text through the format, in pieces of so many characters.
 * @param {import('../../dist/headless.js').ReadOptions} [options]
 * @returns {Promise<{feed?: object, error?: unknown, seconds: number}>}
 */
export async function readText(text, url = origin, size = Infinity, options = {}) {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  try {
    let feed;
    for await (feed of readFeed({ url, text: pieces(text, size) }, options));
    return { feed, seconds: seconds() };
  } catch (error) {
    return { error, seconds: seconds() };
  }
}

/** Whether a document was refused as the library promises to: with its one error. */
export function isRefusal(error) {
  return error instanceof NewsError;
}

async function* pieces(text, size) {
  if (size >= text.length) yield text;
  else for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

function header(headers, name) {
  const found = headers.find((line) => line.toLowerCase().startsWith(`${name}:`));
  return found ? found.slice(name.length + 1).trim() : null;
}
