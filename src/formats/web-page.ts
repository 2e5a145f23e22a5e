import { NewsError } from '../model/failure.js';
import type { Payload } from '../net/payload.js';
import { arrived } from './arrived.js';
import type { Draft, HeadDraft } from './draft.js';
import type { Format, FormatOptions } from './format.js';

/** News in a web page: what it tells search engines in JSON-LD, else what it marks up as h-feed. */
export const webPage: Format = { parse };

async function* parse(payload: Payload, options: FormatOptions): AsyncGenerator<readonly Draft[], HeadDraft> {
  const { url } = payload;
  const html = await textOf(payload, options.format === 'web-page' ? Infinity : enough);
  if (article.test(html)) {
    const { jsonFormat } = await arrived(import('./json-format.js'), url);
    try {
      return yield* jsonFormat('json-ld').parse({ url, text: once(html) }, options);
    } catch (cause) {
      // other scripts have such words, too
      if (!(cause instanceof NewsError) || cause.code !== 'not-a-feed') throw cause;
    }
  }
  const { hFeed } = await arrived(import('./h-feed.js'), url);
  return yield* hFeed.parse({ url, text: once(html) }, options);
}

/** Most pages that come instead of a feed are logins and errors: they are not read to their end. */
async function textOf({ url, text }: Payload, patience: number): Promise<string> {
  let html = '';
  let isNews = false;
  for await (const piece of text) {
    html += piece;
    const tail = html.slice(-piece.length - longestSign);
    isNews ||= article.test(tail) || entry.test(tail);
    if (!isNews && html.length >= patience) break;
  }
  if (isNews) return html;
  throw new NewsError('not-a-feed', 'The answer is a web page in which there is no sign of news.', { url });
}

/** Characters in which there should be one. */
const enough = 1 << 16;

/** Of a sign, in characters: the network may cut it in two. */
const longestSign = 15;

const article = /(?:Article|BlogPosting)"/;
const entry = /\bh-?entry\b/;

async function* once(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
