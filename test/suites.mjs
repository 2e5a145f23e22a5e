// The suites of others and the answers of a real WordPress, where they lie beside the project: `/suites/xss/x.json` and
// `/answers/index.json` in the browser tests.
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';

const folders = { suites: '../shared/suites', answers: '../shared/wordpress/answers' };

/** Middleware for @web/test-runner. What is not there is a 404, and its test says that it skipped. */
export async function suites(context, next) {
  const [, name, path] = /^\/(suites|answers)(\/.*)/.exec(context.path) ?? [];
  if (!name) return next();
  try {
    context.body = await readFile(join(folders[name], normalize(path)), 'utf8');
    context.type = 'json';
  } catch {
    context.status = 404;
  }
}
