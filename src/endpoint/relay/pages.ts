import type { Clock } from '../../net/clock.js';
import { filterFeed } from '../../sources/feed-filter.js';
import { webUrl } from '../../text/url.js';
import type { Channel } from './channel.js';
import { digest } from './digest.js';
import type { Edition } from './edition.js';
import { Selection } from './selection.js';

/** One document, ready to be sent. */
export interface Page {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** Documents about feeds, each written once for all who ask for it; the oldest make room for new ones. */
export class Pages {
  readonly #clock: Clock;
  readonly #base: string | undefined;
  readonly #kept = new Map<string, Page>();
  #bytes = 0;

  /** @param base the relay's own address, without a last slash; where it does not know it, pages name each other alone */
  constructor(base: string | undefined, clock: Clock) {
    this.#base = base;
    this.#clock = clock;
  }

  /**
   * Some stories of a feed.
   * @throws {Refusal}
   */
  async list({ name }: Channel, edition: Edition, query: string): Promise<Page> {
    const place = this.#base === undefined ? name : `${this.#base}/feeds/${name}`;
    const selection = query ? new Selection(new URLSearchParams(query)) : everything;
    const now = this.#clock.now();
    // what is too old at this moment is not so a minute before
    const minute = selection.filter.maxAge === undefined ? '' : Math.floor(now / 60_000);
    const key = `${name} ${edition.tag} ${selection.key} ${minute}`;
    return this.#page(key, () => list(edition, selection, place, now));
  }

  /** One story, as a feed that holds nothing else; nothing where it is not there. */
  async story({ name }: Channel, edition: Edition, id: string): Promise<Page | undefined> {
    const story = edition.feed.stories.find((story) => story.id === id);
    return story && this.#page(`${name} ${edition.tag} story ${id}`, () => edition.write([story]));
  }

  async #page(key: string, write: () => Uint8Array<ArrayBuffer>): Promise<Page> {
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const body = write();
    const page = { body, etag: `"${await digest(body)}"` };
    this.#keep(key, page);
    return page;
  }

  #keep(key: string, page: Page): void {
    this.#drop(key);
    this.#kept.set(key, page);
    this.#bytes += page.body.byteLength;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= mostBytes && this.#kept.size <= mostPages) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#bytes -= this.#kept.get(key)?.body.byteLength ?? 0;
    this.#kept.delete(key);
  }
}

const mostBytes = 64_000_000;
/** Small ones have a cost besides their bytes. */
const mostPages = 5000;
const everything = new Selection(new URLSearchParams());

/** @param place address of the feed without what tells its document from its events */
function list(edition: Edition, selection: Selection, place: string, now: number): Uint8Array<ArrayBuffer> {
  const { filter, limit, after } = selection;
  const { stories } = filterFeed(edition.feed, filter, now);
  const start = after === null ? 0 : placeAfter(stories.findIndex(({ id }) => id === after));
  const shown = stories.slice(start, start + limit);
  const last = shown.at(-1);
  const hasMore = start + limit < stories.length;
  return edition.write(shown, {
    // relative addresses are for those who know where they found it
    feed_url: webUrl(`${place}.json`),
    ...(hasMore && last && { next_url: `${place}.json?${selection.next(last.id)}` }),
    hubs: [{ type: 'sse', url: `${place}/events` }],
  });
}

/** A story that has left had, most likely, been the last: nothing follows it. */
function placeAfter(index: number): number {
  return index < 0 ? Infinity : index + 1;
}
