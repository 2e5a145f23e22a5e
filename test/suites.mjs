// The suites of others, where they lie beside the project: `/suites/xss/x.json` in the browser tests.
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';

const folder = '../shared/suites';

/** Middleware for @web/test-runner. What is not there is a 404, and its test says that it skipped. */
export async function suites(context, next) {
  if (!context.path.startsWith('/suites/')) return next();
  try {
    context.body = await readFile(join(folder, normalize(context.path.slice('/suites'.length))), 'utf8');
    context.type = 'json';
  } catch {
    context.status = 404;
  }
}
