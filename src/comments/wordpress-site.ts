import { NewsError } from '../model/failure.js';
import type { Answer, Exchange } from '../net/exchange.js';
import { addressOf } from './address.js';
import { refusal } from './refusal.js';
import { isSuccess } from './understood.js';

type Query = Readonly<Record<string, string | number>>;

/**
 * The REST API of a WordPress: below `wp-json/`, or at `?rest_route=/` where its links are plain. Which one, the site says
 * in a header `Link` (REST API Handbook, Discovery) that pages of other origins cannot read: both are tried.
 */
export class WordPressSite {
  readonly #exchange: Exchange;
  /** Where it may be; one, once it has answered. */
  #roots: readonly string[];

  constructor(src: string, exchange: Exchange) {
    const isRoot = /\/wp-json\b|[?&]rest_route=/.test(src);
    this.#roots = isRoot
      ? [addressOf(src)]
      : [addressOf(src, 'wp-json'), addressOf(src, '', { rest_route: '/' })];
    this.#exchange = exchange;
  }

  /** @throws {NewsError} where nothing answers in JSON */
  async ask(route: string, query: Query, signal: AbortSignal | undefined): Promise<Answer> {
    let failure: NewsError | undefined;
    for (const root of this.#roots) {
      try {
        const answer = await this.#exchange({ url: addressAt(root, route, query), signal });
        if (answer.json === undefined) throw refusal(isSuccess(answer) ? 'unreadable' : 'http', answer);
        this.#roots = [root];
        return answer;
      } catch (cause) {
        if (!(cause instanceof NewsError) || /timeout|aborted/.test(cause.code)) throw cause;
        failure ??= cause;
      }
    }
    throw failure ?? new NewsError('config', 'There is no site.');
  }

  /** Once something has been asked: what is posted goes to one address. */
  async post(route: string, json: unknown): Promise<Answer> {
    return this.#exchange({ url: addressAt(this.#roots[0] ?? '', route, {}), method: 'POST', json });
  }
}

function addressAt(root: string, route: string, query: Query): string {
  const path = `wp/v2/${route}`;
  return root.includes('rest_route=')
    ? addressOf(root, '', { ...query, rest_route: `/${path}` })
    : addressOf(root, path, query);
}
