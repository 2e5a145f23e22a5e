import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { hostPage } from './document.mjs';
import { others } from './others.mjs';
import { pages } from './pages.mjs';

/**
 * Serves the pages with their own headers, the library as it is built, and what the tags read. All may be read from any
 * origin, as on a CDN. It says `a` and `b`, and after `edit(run)` that `a` is corrected.
 */
export async function startHostServer() {
  const edited = new Set();
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-cache');
    answer(request, response, edited).catch((cause) => response.writeHead(404).end(String(cause)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    edit: (run) => void edited.add(run),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(request, response, edited) {
  const { pathname, search } = new URL(request.url, 'http://localhost');
  const [, kind, ...path] = pathname.split('/');
  const route = routes[kind];
  if (!route) throw new Error('There is nothing here.');
  await route(response, path, search.slice(1), edited);
}

const routes = {
  page(response, [number], run) {
    const page = pages[Number(number)];
    send(response, page.type ?? 'text/html; charset=utf-8', hostPage(page, run), page.headers);
  },
  'probe.js': async (response) =>
    send(response, script, await readFile(new URL('probe.js', import.meta.url))),
  others: async (response, [name]) =>
    send(response, name.endsWith('.css') ? 'text/css; charset=utf-8' : script, await others(name)),
  dist: (response, path) => library(response, path),
  copy: (response, path) => library(response, path),
  /** Another version: whatever it says of itself and its tags is another text. */
  other: async (response, path) =>
    send(
      response,
      script,
      String(await built(path)).replaceAll(/newsrack \d+\.\d+\.\d+/g, 'newsrack 99.0.0'),
    ),
  async 'feed.rss'(response, path, run, edited) {
    if (run.endsWith('late')) await sleep(400);
    send(response, 'application/rss+xml', feed(edited.has(run)));
  },
  async comments(response, [run, rest], query, edited) {
    if (rest) return response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n');
    if (run.endsWith('late')) await sleep(400);
    send(response, 'application/json', thread(edited.has(run)));
  },
  'favicon.ico': (response) => response.writeHead(204).end(),
};

const script = 'text/javascript; charset=utf-8';

async function library(response, path) {
  send(response, script, await built(path));
}

function send(response, type, body, headers = {}) {
  response.writeHead(200, { 'content-type': type, ...headers }).end(body);
}

/** No name leads out of the folder: a URL has no `..` left. */
function built(path) {
  return readFile(new URL(`../../dist/${path.join('/')}`, import.meta.url));
}

function feed(isEdited) {
  const items = [isEdited ? 'a, corrected' : 'a', 'b'].map(
    (name, i) => `<item><guid>${i}</guid>
    <title>Headline ${name}</title><link>/stories/${i}</link><pubDate>Tue, 05 Mar 2024 12:00:00 GMT</pubDate>
    <enclosure url="https://127.0.0.1:9/picture.svg" type="image/svg+xml" length="1"/>
    <content:encoded><![CDATA[<p>Body of ${name}: <b>the ferry</b> stays in port.</p><table><tr><td>1</td></tr></table>]]></content:encoded>
  </item>`,
  );
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Example</title>${items}</channel></rss>`;
}

function thread(isEdited) {
  const author = { name: 'Ada Brack' };
  const text = isEdited ? 'Comment a, corrected' : 'Comment a';
  const comment = {
    id: 'a',
    author,
    text,
    html: `<p>${text}</p>`,
    status: 'published',
    posted: '2024-03-05T12:00:00Z',
  };
  return JSON.stringify({ comments: [comment], count: 1, closed: false });
}
