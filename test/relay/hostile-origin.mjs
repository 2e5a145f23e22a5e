import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const rss = (items) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
const item = '<item><guid>a</guid><title>A story</title></item>';
export const goodFeed = rss(item);

/** The beginning of a title of 10 MB, and 10 MB more for each time that the second part is sent again. */
const gzipped = [gzipSync('<rss><channel><item><title>'), gzipSync(Buffer.alloc(10_000_000, 'a '))];
const brotli = brotliCompressSync(
  Buffer.concat([Buffer.from('<rss><channel>'), Buffer.alloc(300_000_000, ' ')]),
  {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
  },
);

const head = (status, headers) =>
  `HTTP/1.1 ${status}\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`;
const chunk = (bytes) =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
const chunked = { 'content-type': 'application/rss+xml', 'transfer-encoding': 'chunked' };
const whole = (body, headers = {}) =>
  head('200 OK', { 'content-length': Buffer.byteLength(body), connection: 'close', ...headers }) + body;
const redirect = (location) => head('302 Found', { location, 'content-length': 0, connection: 'close' });

/** What an origin can do to who reads it, each under its path. */
const manners = {
  good: ({ socket }) => socket.end(whole(goodFeed)),
  endless: async ({ socket }) => {
    socket.write(head('200 OK', chunked));
    socket.write(chunk(Buffer.from('<rss><channel>')));
    await forEver(socket, chunk(Buffer.from(item.repeat(1000))));
  },
  'endless-title': async ({ socket }) => {
    socket.write(head('200 OK', chunked));
    socket.write(chunk(Buffer.from('<rss><channel><item><title>')));
    await forEver(socket, chunk(Buffer.from('words '.repeat(10_000))));
  },
  'endless-headers': async ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    await forEver(socket, Buffer.from(`x-more: ${'x'.repeat(1000)}\r\n`));
  },
  silent: () => undefined,
  slow: ({ socket }) => {
    socket.write(head('200 OK', chunked));
    const timer = setInterval(() => socket.write(chunk(Buffer.from('<'))), 20);
    socket.on('close', () => clearInterval(timer));
  },
  huge: async ({ socket }) => {
    socket.write(`${head('200 OK', { 'content-length': 5e9 })}<rss><channel>`);
    await forEver(socket, Buffer.from(item.repeat(1000)));
  },
  'gzip-bomb': async ({ socket }) => {
    socket.write(head('200 OK', { ...chunked, 'content-encoding': 'gzip' }));
    socket.write(chunk(gzipped[0]));
    await forEver(socket, chunk(gzipped[1]));
  },
  'brotli-bomb': ({ socket }) => {
    socket.write(head('200 OK', { 'content-length': brotli.length, 'content-encoding': 'br' }));
    socket.end(brotli);
  },
  'broken-gzip': ({ socket }) => {
    const bytes = gzipSync(goodFeed.repeat(100));
    bytes.fill(0, 40, 80);
    socket.write(head('200 OK', { 'content-length': bytes.length, 'content-encoding': 'gzip' }));
    socket.end(bytes);
  },
  'plain-gzip': ({ socket }) => socket.end(whole(goodFeed, { 'content-encoding': 'gzip' })),
  'too-short': ({ socket }) => socket.end(head('200 OK', { 'content-length': 5000 }) + goodFeed),
  'too-long': ({ socket }) => socket.end(whole(goodFeed, { 'content-length': goodFeed.length - 10 })),
  'cut-off': ({ socket }) => {
    socket.write(head('200 OK', chunked) + `fff\r\n${goodFeed.slice(0, 60)}`);
    setImmediate(() => socket.resetAndDestroy());
  },
  nonsense: ({ socket }) => socket.end('\0\0 SSH-2.0-OpenSSH\r\n\r\n'),
  empty: ({ socket }) => socket.end(whole('')),
  'no-content': ({ socket }) => socket.end(head('204 No Content', { connection: 'close' })),
  'not-modified': ({ socket }) => socket.end(head('304 Not Modified', { connection: 'close' })),
  loop: ({ socket, path }) => socket.end(redirect(path)),
  hops: ({ socket, query }) =>
    socket.end(Number(query) > 0 ? redirect(`/hops?${Number(query) - 1}`) : whole(goodFeed)),
  to: ({ socket, query }) => socket.end(redirect(decodeURIComponent(query))),
};

/**
 * A server of another process that speaks HTTP by hand, badly where its path says so. `asked` holds the paths that were
 * asked for.
 */
export async function startHostileOrigin(host = '127.0.0.1', port = 0) {
  const child = fork(fileURLToPath(import.meta.url), [host, port]);
  const asked = [];
  child.on('message', ({ path }) => path && asked.push(path));
  const [started] = await once(child, 'message');
  return {
    port: started.port,
    url: `http://${host}:${started.port}`,
    asked,
    async stop() {
      child.kill();
      await once(child, 'exit');
    },
  };
}

function listen(host, port) {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    let words = '';
    socket.on('data', (data) => {
      words += data.toString('latin1');
      const [, path] = /^GET (\S+) HTTP\/1\.1\r\n[^]*\r\n\r\n$/.exec(words) ?? [];
      if (!path) return;
      words = '';
      process.send({ path });
      const [, manner, query] = /^\/([\w-]*)\??(.*)$/.exec(path) ?? [];
      manners[manner]?.({ socket, path, query });
    });
  });
  server.listen(port, host, () => process.send({ port: server.address().port }));
}

/** As fast as it is taken, until nobody takes it. */
async function forEver(socket, piece) {
  while (!socket.destroyed) {
    if (!socket.write(piece))
      await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined);
  }
}

if (process.send) listen(process.argv[2], Number(process.argv[3]));
