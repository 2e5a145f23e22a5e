import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** `newsrack serve` in a process of its own, as soon as it takes requests. What it says of faults is in `words`. */
export async function startServed(place, ...options) {
  const words = [
    'dist/cli.js',
    'serve',
    '--comments',
    place,
    '--moderation',
    'none',
    '--port',
    '0',
    ...options,
  ];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    ended.then(([status]) => Promise.reject(new Error(`newsrack serve ended with status ${status}`))),
  ]);
  return {
    url: /http:\S+/.exec(line)[0],
    /** @returns exit status, `null` after a signal */
    async end(signal = 'SIGTERM') {
      child.kill(signal);
      return (await ended)[0];
    },
  };
}

/** Each from an address of its own, as a proxy in front would tell it. */
export async function postTo(url, draft, key) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      'x-forwarded-for': randomAddress(),
    },
    body: JSON.stringify({ name: 'Ann', ...draft }),
  });
  return { status: response.status, json: await response.json() };
}

/** All of a thread, page by page. */
export async function readAll(url, thread) {
  const comments = [];
  let cursor = '';
  do {
    const query = new URLSearchParams({ thread, limit: 100, sort: 'oldest', ...(cursor && { cursor }) });
    const page = await (await fetch(`${url}?${query}`)).json();
    comments.push(...page.comments);
    cursor = page.next;
  } while (cursor);
  return comments;
}

function randomAddress() {
  const part = () => Math.floor(Math.random() * 256);
  return `10.${part()}.${part()}.${part()}`;
}
