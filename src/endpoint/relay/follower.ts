import type { Clock } from '../../net/clock.js';
import type { Channel, Hold } from './channel.js';
import type { Edition, EditionChanges } from './edition.js';

/**
 * One reader who follows a feed. Each looks for itself: in an edge worker nothing may live longer than the request that
 * it belongs to.
 */
export class Follower {
  readonly #channel: Channel;
  readonly #stream: ReadableStreamDefaultController<Uint8Array>;
  readonly #hold: Hold;
  readonly #clock: Clock;
  readonly #onEnd: (follower: Follower) => void;
  #known: Edition | undefined;
  #silentLooks = 0;
  #isOver = false;
  #cancel: (() => void) | undefined;

  constructor(
    channel: Channel,
    stream: ReadableStreamDefaultController<Uint8Array>,
    hold: Hold,
    clock: Clock,
    onEnd: (follower: Follower) => void,
  ) {
    this.#channel = channel;
    this.#stream = stream;
    this.#hold = hold;
    this.#clock = clock;
    this.#onEnd = onEnd;
  }

  /**
   * @param patience milliseconds until a browser that lost us comes back
   * @param seen tag of the edition that the reader knows from before
   */
  async begin(patience: number, seen: string | null): Promise<void> {
    this.#say(`retry: ${patience}\n\n`);
    const edition = await this.#look();
    if (edition)
      this.#say(seen === null || seen === edition.tag ? `id: ${edition.tag}\n\n` : changed(edition, unknown));
    this.#known = edition;
    this.#goOn();
  }

  /** The reader has left. */
  end(): void {
    this.#isOver = true;
    this.#cancel?.();
    this.#onEnd(this);
  }

  close(): void {
    if (!this.#isOver) this.#stream.close();
    this.end();
  }

  async #continue(): Promise<void> {
    const edition = await this.#look();
    if (edition && edition !== this.#known) {
      this.#say(changed(edition, this.#known ? edition.changesSince(this.#known) : unknown));
      this.#known = edition;
    } else if (++this.#silentLooks >= mostSilentLooks) this.#say(':\n\n');
    this.#goOn();
  }

  /** Looking keeps the feed alive. */
  #look(): Promise<Edition | undefined> {
    return this.#channel.edition(this.#hold).catch(() => undefined);
  }

  #goOn(): void {
    if (!this.#isOver) this.#cancel = this.#clock.later(() => void this.#continue(), pause);
  }

  #say(words: string): void {
    if (this.#isOver) return;
    this.#stream.enqueue(new TextEncoder().encode(words));
    this.#silentLooks = 0;
    // who takes nothing any more may come back and read it all
    if ((this.#stream.desiredSize ?? 0) < -mostUnread) this.close();
  }
}

function changed({ tag }: Edition, changes: EditionChanges): string {
  return `id: ${tag}\nevent: changed\ndata: ${JSON.stringify(changes)}\n\n`;
}

/** Something is different, and nobody here knows what the reader had. */
const unknown: EditionChanges = { added: [], changed: [], removed: [] };

/** Milliseconds. */
const pause = 5000;
/** 25 seconds: something is said before anybody on the way takes the line for dead. */
const mostSilentLooks = 5;
/** Pieces. */
const mostUnread = 20;
