import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { commentsIn } from './comments.mjs';
import { feedsOf } from './feeds.mjs';
import { fileAt } from './static-files.mjs';
import { storiesFrom } from './stories.mjs';
import { storyIndexPage, storyPage } from './story-pages.mjs';

const firstPort = 8080;
const lastPort = firstPort + 99;

/**
 * Serves the demo: its pages, its feeds over real HTTP, the built library, and comments that are kept in `folder`.
 * Without `port` it takes 8080 or the next free one; 0 takes any. `close()` ends all connections.
 */
export async function startDemo({ port, host = '127.0.0.1', folder } = {}) {
  const answerTo = newspaper(Date.now());
  const comments = commentsIn(folder);
  const server = createServer((request, response) =>
    /^\/comments(?![\w.-])/.test(request.url)
      ? comments.answer(request, response)
      : respond(request, response, answerTo),
  );
  try {
    await (port === undefined ? listenOnNextFree(server, host) : listen(server, port, host));
  } catch (error) {
    await comments.close();
    throw error;
  }
  return {
    url: `http://${reachable(host)}:${server.address().port}/`,
    close: () => close(server, comments),
  };
}

async function close(server, comments) {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  await comments.close();
  server.closeAllConnections();
  await closed;
}

function newspaper(start) {
  const stories = storiesFrom(start);
  const feeds = feedsOf(stories, start);
  return async (path, base) => {
    const [, folder, name] = /^\/(feeds|stories)\/(.*)$/.exec(path) ?? [];
    if (folder === 'feeds') return feeds.answerTo(name, base) ?? notFound;
    if (folder === 'stories') return storyAnswer(stories, name) ?? notFound;
    return (await fileAt(path)) ?? notFound;
  };
}

function storyAnswer(stories, name) {
  const story = stories.find(({ slug }) => slug === name);
  const body = story ? storyPage(story) : name === '' ? storyIndexPage(stories) : undefined;
  return body && { type: 'text/html; charset=utf-8', body };
}

async function respond(request, response, answerTo) {
  try {
    if (!['GET', 'HEAD'].includes(request.method)) return send(request, response, notAllowed);
    const [path] = request.url.split('?');
    const answer = await answerTo(path, baseOf(request));
    if (answer.delay) await wait(answer.delay, undefined, { signal: untilClosed(response) });
    send(request, response, answer);
  } catch (error) {
    if (error.name !== 'AbortError') send(request, response, broken(error));
  }
}

/** Feeds carry whole addresses, and only the reader knows by which name this server was reached. */
function baseOf({ headers: { host = '' } }) {
  return `http://${/^[\w.:[\]-]+$/.test(host) ? host : 'localhost'}`;
}

/** A reader who leaves, or a server that stops, does not wait for a slow answer. */
function untilClosed(response) {
  const closed = new AbortController();
  response.once('close', () => closed.abort());
  return closed.signal;
}

function send({ method, headers }, response, { status = 200, type, body, headers: more }) {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const known = status === 200 && headers['if-none-match']?.includes(etag);
  response.writeHead(known ? 304 : status, {
    'content-type': type,
    'cache-control': 'no-cache',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    // A strict page is a normal page: no inline script or style, no strings made into markup.
    'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'",
    ...(status === 200 && { etag }),
    ...(!known && { 'content-length': Buffer.byteLength(body) }),
    ...more,
  });
  response.end(known || method === 'HEAD' ? undefined : body);
}

const inWords = (status, body, headers) => ({ status, type: 'text/plain; charset=utf-8', body, headers });

const notFound = inWords(404, 'There is nothing at this address. The front page is at /\n');
const notAllowed = inWords(405, 'Only comments can be written here.\n', { allow: 'GET, HEAD' });
const broken = (error) => inWords(500, `The demo made a mistake: ${error.message}\n`);

async function listenOnNextFree(server, host) {
  for (let port = firstPort; port < lastPort; port++) {
    try {
      return await listen(server, port, host);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  return listen(server, lastPort, host);
}

async function listen(server, port, host) {
  server.listen(port, host);
  await once(server, 'listening');
}

const reachable = (host) =>
  ['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;

async function main({ PORT, HOST } = process.env) {
  try {
    const demo = await startDemo({ port: portFrom(PORT), host: HOST || undefined });
    console.log(`The Harbour Courier is out: ${demo.url} (Ctrl+C stops it)`);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => demo.close());
  } catch (error) {
    console.error(
      `The demo could not start: ${error.code === 'EADDRINUSE' ? `port ${PORT} is taken` : error.message}`,
    );
    process.exitCode = 1;
  }
}

function portFrom(text) {
  if (!text) return undefined;
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new Error(`PORT must be a number from 0 to 65535, not "${text}"`);
}

const startedByHand = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (startedByHand) await main();
