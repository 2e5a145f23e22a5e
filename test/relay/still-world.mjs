import { relay as openRelay } from '../../dist/endpoint/relay/relay.js';
import { readFeed } from '../../dist/headless.js';

const site = 'https://relay.example';

/**
 * A relay in a world that stands still: its clock is moved by hand, and `answers` says by address what origins answer
 * (a text, a `Response`, a function of the request, or what was thrown).
 */
export function stillWorld(settings, answers = {}) {
  const clock = stillClock();
  const asked = [];
  const log = [];
  const fetch = async (url, { headers, signal }) => {
    asked.push({ url, headers });
    const answer = await answerOf(answers[url], { url, headers, signal });
    // what a server answers can be read once; the same text can be answered again
    return typeof answer === 'string' ? new Response(answer) : answer;
  };
  const relay = openRelay({ fetch, log: (entry) => log.push(entry), ...settings }, clock, () => 0.5);
  const ask = (path, init) => relay.fetch(new Request(site + path, init));
  return {
    relay,
    clock,
    answers,
    asked,
    log,
    ask,
    /** The feed as a widget reads it. */
    read: async (path) => readAnswer(await ask(path)),
    /** Until every look at an origin has come to its end. */
    settle: () => until(() => log.length >= asked.length),
  };
}

export async function until(isSo) {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

async function answerOf(answer, request) {
  const found = typeof answer === 'function' ? await answer(request) : answer;
  if (found === undefined) throw new TypeError('fetch failed');
  if (found instanceof Error) throw found;
  return found;
}

export async function readAnswer(response) {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text}`);
  return readText(text, `${site}/feeds/any.json`);
}

export async function readText(text, url) {
  let feed;
  for await (feed of readFeed({ url, text: whole(text) }));
  return feed;
}

async function* whole(text) {
  yield text;
}

function stillClock() {
  let now = Date.UTC(2024, 2, 5, 12);
  const timers = new Set();
  return {
    now: () => now,
    later(call, milliseconds) {
      const timer = { call, due: now + milliseconds };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    /** As where all timers belong to a request, and that is gone. */
    forget: () => timers.clear(),
    get timers() {
      return timers.size;
    },
    /** What becomes due on the way is called at its time. */
    pass(seconds) {
      const end = now + seconds * 1000;
      for (;;) {
        const [next] = [...timers].filter(({ due }) => due <= end).sort((one, other) => one.due - other.due);
        if (!next) break;
        timers.delete(next);
        now = next.due;
        next.call();
      }
      now = end;
    },
  };
}
