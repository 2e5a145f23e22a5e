import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @typedef {object} Answer
 * @property {string | Uint8Array} body
 * @property {string} [type] default `text/html; charset=utf-8`
 * @property {number} [status] default 200
 * @property {number} [piece] bytes that are sent at once; default all of them
 * @property {number} [every] milliseconds between pieces
 * @property {Promise<void>} [after] sends nothing before
 * @property {string} [cache] the Cache-Control; default `no-store`
 */

/** A server on the loopback that answers what the scenes give it, and counts. Nothing else is cached. */
export async function startServer() {
  const answers = new Map();
  const counts = new Map();
  const open = new Map();
  const server = createServer((request, response) => {
    const [path] = request.url.split('?');
    add(counts, path, 1);
    add(open, path, 1);
    response.once('close', () => add(open, path, -1));
    void send(response, answers.get(path) ?? nothing);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** @param {string} path without query @param {Answer} answer from now on */
    put: (path, answer) => void answers.set(path, { ...answer, body: Buffer.from(answer.body) }),
    /** Requests so far. */
    count: (path) => counts.get(path) ?? 0,
    /** Requests that have no whole answer yet, and whose client still waits for it. */
    open: (path) => open.get(path) ?? 0,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const nothing = { status: 404, body: Buffer.from('There is nothing here.') };

/** A promise to answer after, and the way to keep it. */
export function gate() {
  let open;
  const after = new Promise((resolve) => (open = resolve));
  return { after, open };
}

async function send(
  response,
  { body, type = 'text/html; charset=utf-8', status = 200, after, cache = 'no-store', ...pace },
) {
  await after;
  if (response.destroyed) return;
  response.writeHead(status, {
    'content-type': type,
    'cache-control': cache,
    'access-control-allow-origin': '*',
  });
  for await (const piece of pieces(body, pace)) {
    if (response.destroyed) return;
    response.write(piece);
  }
  response.end();
}

async function* pieces(body, { piece = body.length, every = 0 }) {
  for (let at = 0; at < body.length; at += piece) {
    if (at > 0) await sleep(every);
    yield body.subarray(at, at + piece);
  }
}

function add(counts, path, difference) {
  counts.set(path, (counts.get(path) ?? 0) + difference);
}
