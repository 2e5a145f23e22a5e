import { NewsError } from '../model/failure.js';
import { inventory } from './json-inventory.js';
import { deadEnd, valuesAt } from './json-path.js';

/** The list of stories in a document of JSON, where lists usually are; the document itself may be one. */
export function listIn(value: unknown): readonly unknown[] | undefined {
  for (const path of usual) {
    const found = valuesAt(value, path).find(isList);
    if (found) return found;
  }
  return undefined;
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

/**
 * The list that a page author points to; an object is a list of one.
 * @throws {NewsError} `mapping`
 */
export function listAt(value: unknown, path: string, url: string): unknown[] {
  const found = valuesAt(value, path);
  if (found.some((value) => typeof value === 'object' && value !== null)) return found.flat();
  const { step = path, names = [] } = deadEnd(value, path) ?? {};
  const message = `\`items="${path}"\` leads to no list: in the place of "${step}" ${inventory(names)}.`;
  throw new NewsError('mapping', message, { url });
}

const names = [
  'items',
  'articles',
  'posts',
  'results',
  'stories',
  'news',
  'entries',
  'children',
  'hits',
  'docs',
  'nodes',
  'body',
];

/** Some wrap the list up once more. */
const wrappers = ['data', 'response', 'result', 'feed'];

const usual = [
  '.',
  ...names,
  ...wrappers,
  ...wrappers.flatMap((wrapper) => names.map((name) => `${wrapper}.${name}`)),
];
