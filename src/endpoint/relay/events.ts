import type { Clock } from '../../net/clock.js';
import type { Channel, Hold } from './channel.js';
import { Follower } from './follower.js';

/** Server-sent events: those who follow a feed hear which of its stories have changed. */
export class FeedEvents {
  readonly #most: number;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #followers = new Set<Follower>();

  /** @param most how many may follow at a time */
  constructor(most: number, clock: Clock, random: () => number) {
    this.#most = most;
    this.#clock = clock;
    this.#random = random;
  }

  get count(): number {
    return this.#followers.size;
  }

  get isFull(): boolean {
    return this.count >= this.#most;
  }

  /** @param seen tag of the edition that the reader knows from before (`Last-Event-ID`) */
  follow(channel: Channel, seen: string | null, hold: Hold): ReadableStream<Uint8Array> {
    let follower: Follower | undefined;
    return new ReadableStream(
      {
        pull: (stream) => {
          if (follower) return;
          follower = new Follower(channel, stream, hold, this.#clock, (gone) => this.#followers.delete(gone));
          this.#followers.add(follower);
          // those who lost us at the same time do not come back at the same time
          void follower.begin(Math.round(3000 + 7000 * this.#random()), seen);
        },
        cancel: () => follower?.end(),
      },
      // who asks for the headers alone never reads, and would never leave
      { highWaterMark: 0 },
    );
  }

  close(): void {
    this.#followers.forEach((follower) => follower.close());
  }
}
