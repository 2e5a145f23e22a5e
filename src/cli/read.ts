/// <reference types="node" />
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { dialects } from '../formats/dialects.js';
import { jsonDialects } from '../formats/json-dialects.js';
import { readFeed } from '../formats/read-feed.js';
import type { Feed } from '../model/feed.js';
import { NewsError } from '../model/failure.js';
import type { Story } from '../model/story.js';
import { decodeBytes } from '../net/charset.js';
import type { Payload } from '../net/payload.js';
import { request } from '../net/request.js';
import { advice } from '../sources/advice.js';
import type { Verb } from './verb.js';

/** As many in a line as a terminal has room for. */
const formats = [...new Set([...dialects, ...jsonDialects].map(({ name }) => name))]
  .join(', ')
  .replace(/(.{40,62},) /g, '$1\n                 ');

export const read: Verb = {
  usage: `newsrack read FILE-or-URL [--json] [--format NAME]

Says what newsrack understands of a feed, what is wrong with it, and whether a page of another site could read it.

  --json         the stories as newsrack sees them, as JSON
  --format NAME  instead of telling it from the document, one of
                 ${formats}

Exit status: 0 read, 1 not a feed, 2 usage.
`,
  async run(words) {
    const wish = understood(words);
    if (!wish) return undefined;
    try {
      const { payload, cors } = await open(wish.address);
      const feed = await last(readFeed(payload, { format: wish.format }));
      return say(process.stdout, wish.json ? JSON.stringify(feed, null, 2) : summary(feed, cors), 0);
    } catch (cause) {
      if (!(cause instanceof NewsError)) throw cause;
      return say(process.stderr, remedy(cause), cause.code === 'config' ? 2 : 1);
    }
  },
};

/** A browser would not tell why there is no answer. Node does. */
function remedy(error: NewsError): string {
  const { code, url = '' } = error;
  return code === 'cors-or-network' ? `${code} (${url}): ${reason(error)}` : advice(error);
}

/** What all the rest came from. */
function reason({ message, cause }: Error): string {
  return (cause instanceof Error && reason(cause)) || message;
}

function understood(words: string[]): { address: string; json: boolean; format: string } | undefined {
  try {
    const { values, positionals } = parseArgs({ args: words, allowPositionals: true, options });
    const [address, ...more] = positionals;
    return address && !more.length ? { address, ...values } : undefined;
  } catch {
    return undefined;
  }
}

const options = {
  json: { type: 'boolean', default: false },
  format: { type: 'string', default: 'auto' },
} as const;

function say(stream: NodeJS.WriteStream, text: string, status: number): number {
  stream.write(`${text.trimEnd()}\n`);
  return status;
}

async function open(address: string): Promise<{ payload: Payload; cors?: string }> {
  return /^https?:\/\//i.test(address) ? openUrl(address) : { payload: await openFile(address) };
}

async function openFile(path: string): Promise<Payload> {
  const url = pathToFileURL(path).href;
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) throw new NewsError('config', 'There is no such file.', { url });
  return { url, text: decodeBytes(createReadStream(path), null) };
}

/** Asks as a page of another site would, and looks at what the server would let that page do. */
async function openUrl(url: string): Promise<{ payload: Payload; cors: string }> {
  let allowed: string | null = null;
  const payload = await request({ url }, async (address, init) => {
    const response = await fetch(address, { ...init, headers: { origin: stranger } });
    allowed = response.headers.get('access-control-allow-origin');
    return response;
  });
  return { payload, cors: corsVerdict(allowed) };
}

const stranger = 'https://another-site.example';

function corsVerdict(allowed: string | null): string {
  if (allowed === '*' || allowed === stranger) return 'any page may read it';
  const rule = allowed
    ? `only pages of ${allowed} may read it`
    : 'the server sends no Access-Control-Allow-Origin';
  return `a page of another site could not read it: ${rule}`;
}

async function last(feeds: AsyncIterable<Feed>): Promise<Feed> {
  let feed: Feed | undefined;
  for await (feed of feeds);
  if (!feed) throw new NewsError('unreadable', 'The document holds nothing.');
  return feed;
}

function summary(feed: Feed, cors: string | undefined): string {
  const { stories } = feed;
  const lines = [
    ['Format', feed.format],
    ['Title', feed.title ?? '(none)'],
    ['Site', feed.url ?? '(none)'],
    ['Language', feed.lang ?? '(not said)'],
    ['Stories', String(stories.length)],
    ['Browsers', cors ?? '(a file: not asked)'],
    ...problems(feed).map((problem) => ['Problem', problem]),
  ];
  const head = lines.map(([label = '', text = '']) => `${label.padEnd(10)}${text}`).join('\n');
  return [head, ...stories.slice(0, shown).map(line), stories.length > shown ? '…' : ''].join('\n');
}

const shown = 10;

function line(story: Story): string {
  const date = (story.published ?? story.updated)?.toISOString().slice(0, 16).replace('T', ' ') ?? 'no date';
  return `\n${date.padEnd(18)}${story.title}\n${' '.repeat(18)}${story.url ?? '(no link)'}`;
}

/** What a publisher would want to mend, in words. */
function problems({ stories, truncated, title }: Feed): string[] {
  const without = (what: string, lacks: (story: Story) => boolean) => {
    const count = stories.filter(lacks).length;
    return count ? [`${count} of ${stories.length} stories have no ${what}`] : [];
  };
  return [
    ...(truncated
      ? ['the document ends before its last end tag: it was cut off, and an unfinished story is left out']
      : []),
    ...(title ? [] : ['the feed has no title']),
    ...(stories.length ? [] : ['there are no stories in it']),
    ...without('link that may be followed', ({ url }) => !url),
    ...without('date that can be read', ({ published, updated }) => !published && !updated),
  ];
}
