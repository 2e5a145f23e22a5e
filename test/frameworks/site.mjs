import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };

/**
 * A built app at `/`, and beside it the feeds `/feeds/a.json`, … of three stories each. `/feeds/late.json` is not
 * answered at all. Everything is on the loopback.
 */
export class Site {
  /** How often each feed was asked for, by its name. */
  requests = {};
  /** Names of the feeds that somebody did not wait for. */
  left = [];
  #folder;
  #server = createServer((request, response) => this.#answer(request, response));

  /** @param folder where the app is built */
  constructor(folder) {
    this.#folder = folder;
  }

  get address() {
    return `http://127.0.0.1:${this.#server.address().port}/`;
  }

  start() {
    return new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  stop() {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request, response) {
    const { pathname } = new URL(request.url, this.address);
    const [, feed] = /^\/feeds\/(\w+)\.json$/.exec(pathname) ?? [];
    if (feed) this.#answerFeed(feed, response);
    else await this.#answerFile(pathname === '/' ? '/index.html' : pathname, response);
  }

  #answerFeed(name, response) {
    this.requests[name] = (this.requests[name] ?? 0) + 1;
    response.on('close', () => response.writableEnded || this.left.push(name));
    if (name !== 'late') response.setHeader('content-type', 'application/feed+json').end(feedOf(name));
  }

  async #answerFile(path, response) {
    try {
      const body = await readFile(join(this.#folder, normalize(path)));
      response
        .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  }
}

function feedOf(name) {
  const items = ['one', 'two', 'three'].map((word) => ({
    id: `${name}-${word}`,
    title: `${name} ${word}`,
    url: `https://news.example/${name}/${word}`,
    date_published: '2026-01-02T03:04:05Z',
  }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: name, items });
}
