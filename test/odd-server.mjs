/**
 * Real answers with odd manners, for tests: in browsers under `/odd/…` of the test server, in Node by
 * `createServer(odd)`.
 *
 *   /odd/answer    one answer
 *   /odd/trickle   the same in pieces of `piece` bytes (100), one `every` so many milliseconds (20)
 *   /odd/cut       announces the whole body, sends `at` bytes of it (half), and breaks the connection
 *   /odd/endless   the body, and then `again` (4 KB of spaces) `every` so many milliseconds (5) for ever
 *   /odd/seen      what was asked with this `key`, as JSON: [{method, url, headers, state}],
 *                  state being `open`, `answered`, or `left` where the client did not wait for the end
 *
 * Parameters: `status` (200) · `type`, the Content-Type (none) · `delay` in milliseconds before anything is sent ·
 * the body as `text`, as `body` in base64url, or as `file` below test/fixtures · `key`, any word to ask /odd/seen for.
 * Any other parameter is a header: `retry-after=5`, `location=/odd/answer`, `access-control-allow-origin=*`.
 * A parameter may be given several times: the first request for that address takes the first, the second the
 * second, and all later ones the last. `status=500&status=200` fails and recovers. Use a `key` of your own for that.
 *
 * Nothing is cached. Everything that goes on for a client ends when it leaves; Chromium does so only after 16 KB or 5 s
 * more of a body that it does not want.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
const ownParameters = [
  'status',
  'type',
  'delay',
  'text',
  'body',
  'file',
  'key',
  'piece',
  'every',
  'at',
  'again',
];
const manners = { answer, trickle, cut, endless };

/** Requests so far, by address. */
const counts = new Map();
/** What was asked, by key. */
const seen = new Map();

/** Middleware for @web/test-runner; it also sends fixtures byte by byte, which the test server itself does not. */
export async function oddServer(context, next) {
  if (context.path.startsWith('/odd/')) {
    context.respond = false;
    context.res.statusCode = 200; // until there is an answer: a client that leaves before has not met a 404
    await odd(context.req, context.res);
  } else if (context.path.startsWith('/test/fixtures/')) {
    context.body = await fixture(decodeURIComponent(context.path.slice('/test/fixtures/'.length)));
    context.set('content-type', types[extname(context.path)] ?? 'application/octet-stream');
  } else {
    await next();
  }
}

const types = {
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
};

export async function odd(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const route = pathname.slice('/odd/'.length);
  if (route === 'seen') return json(response, seen.get(searchParams.get('key')) ?? []);
  const manner = manners[route];
  if (!manner) return json(response, { error: 'no such route: see test/odd-server.mjs' }, 404);

  const parameters = parametersOf(searchParams, nth(request.url));
  const record = { method: request.method, url: request.url, headers: request.headers, state: 'open' };
  if (parameters.key) seen.set(parameters.key, [...(seen.get(parameters.key) ?? []), record]);
  const left = new AbortController();
  response.once('close', () => {
    record.state = response.writableFinished ? 'answered' : 'left';
    left.abort();
  });
  try {
    const body = await bodyOf(parameters);
    await sleep(Number(parameters.delay ?? 0), undefined, left);
    response.writeHead(Number(parameters.status ?? 200), headersOf(parameters, route, body));
    for await (const piece of manner(body, parameters, left))
      if (!response.write(piece)) await once(response, 'drain', left);
    if (route === 'cut') response.destroy();
    else response.end();
  } catch (error) {
    if (left.signal.aborted) return;
    response.destroy();
    throw error;
  }
}

async function* answer(body) {
  if (body.length > 0) yield body;
}

async function* trickle(body, { piece = 100, every = 20 }, { signal }) {
  for (let at = 0; at < body.length; at += Number(piece)) {
    yield body.subarray(at, at + Number(piece));
    await sleep(Number(every), undefined, { signal });
  }
}

async function* cut(body, { at = body.length / 2 }) {
  yield body.subarray(0, Number(at));
  await sleep(50); // what was written is on its way
}

async function* endless(body, { again = ' '.repeat(4096), every = 5 }, { signal }) {
  yield body;
  for (;;) {
    await sleep(Number(every), undefined, { signal });
    yield Buffer.from(again);
  }
}

function nth(address) {
  counts.set(address, (counts.get(address) ?? 0) + 1);
  return counts.get(address);
}

function parametersOf(searchParams, turn) {
  const names = new Set(searchParams.keys());
  return Object.fromEntries([...names].map((name) => [name, pick(searchParams.getAll(name), turn)]));
}

function pick(values, turn) {
  return values[Math.min(turn, values.length) - 1];
}

async function bodyOf({ text = '', body, file }) {
  if (file) return fixture(file);
  return body ? Buffer.from(body, 'base64url') : Buffer.from(text);
}

function headersOf({ type, ...parameters }, route, body) {
  const own = Object.entries(parameters).filter(([name]) => !ownParameters.includes(name));
  return {
    'cache-control': 'no-store',
    ...(type && { 'content-type': type }),
    ...((route === 'answer' || route === 'cut') && { 'content-length': body.length }),
    ...Object.fromEntries(own),
  };
}

function fixture(path) {
  return readFile(join(fixtures, normalize(`/${path}`)));
}

function json(response, value, status = 200) {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}
