import { NewsError } from '../model/failure.js';
import type { Feed } from '../model/feed.js';
import type { Payload } from '../net/payload.js';
import { learnEntities, longestReference } from '../text/entities.js';
import { arrived } from './arrived.js';
import { headFrom, storyFrom } from './border.js';
import { type Dialect, dialectIn, dialectNamed } from './dialects.js';
import type { FormatOptions } from './format.js';
import { UniqueStories } from './unique-stories.js';

export interface ReadOptions extends FormatOptions {
  /** Most stories that are kept. Default 20,000. */
  readonly maxStories?: number;
}

/**
 * Reads a payload as it arrives: each value is the feed so far, the last one is whole.
 * @throws {NewsError} `not-a-feed`, `unreadable`, `mapping`, `http` (a service says that it has failed), `config`,
 * `cors-or-network`, and what reading the payload throws
 */
export async function* readFeed({ url, text }: Payload, options: ReadOptions = {}): AsyncGenerator<Feed> {
  const { format = 'auto', maxStories = 20_000 } = options;
  const pieces = text[Symbol.asyncIterator]();
  try {
    const { dialect, start } = await (format === 'auto'
      ? told(pieces, url)
      : { dialect: dialectNamed(format), start: '' });
    const { parse } = await arrived(dialect.load(), url);
    const parts = parse({ url, text: legible(start, pieces) }, options);
    const stories = new UniqueStories(maxStories);
    for (;;) {
      const part = await parts.next();
      if (part.done) {
        yield { format: dialect.name, ...headFrom(part.value, url), stories: stories.all };
        return;
      }
      if (!part.value.length) continue;
      stories.add(part.value.map((draft) => storyFrom(draft, url)).filter((story) => story !== undefined));
      yield { format: dialect.name, stories: stories.all };
    }
  } finally {
    await pieces.return?.();
  }
}

interface Choice {
  readonly dialect: Dialect;
  /** What had to be read to make it. */
  readonly start: string;
}

async function told(pieces: AsyncIterator<string>, url: string): Promise<Choice> {
  let start = '';
  let looked = 0;
  for (;;) {
    const piece = await pieces.next();
    if (!piece.done) start += piece.value;
    // each look begins at the beginning: not at every piece, however small
    if (!piece.done && start.length < 2 * looked) continue;
    looked = start.length;
    const dialect = dialectIn(start);
    if (dialect) return { dialect, start };
    if (!piece.done && looked < enoughToTell) continue;
    throw new NewsError('not-a-feed', start.trim() ? 'The answer is no feed.' : 'The answer is empty.', {
      url,
    });
  }
}

/** Publishers put warnings, blank lines and long comments before the feed. */
const enoughToTell = 1 << 16;

/** The text, each piece as soon as the names of all entities in it are known. */
async function* legible(start: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  let piece: IteratorResult<string, unknown> = { value: start };
  for (let before = ''; !piece.done; piece = await rest.next()) {
    // the network may cut an entity in two
    await learnEntities(before + piece.value.slice(0, longestReference));
    await learnEntities(piece.value);
    yield piece.value;
    before = (before + piece.value.slice(-longestReference)).slice(-longestReference);
  }
}
