import type { Clock } from '../../net/clock.js';
import type { ThreadEvent } from './comment-store.js';

/** Server-sent events: those who follow a thread hear what changes in it. */
export class ThreadEvents {
  readonly #clock: Clock;
  readonly #followers = new Map<string, Set<Follower>>();
  #cancelHeartbeat: (() => void) | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** What happens in a thread, for as long as somebody reads on. */
  follow(thread: string): ReadableStream<Uint8Array> {
    let follower: Follower | undefined;
    return new ReadableStream(
      {
        pull: (controller) => {
          if (follower) return;
          follower = controller;
          follower.enqueue(encoded(`retry: ${patience}\n\n`));
          this.#join(thread, follower);
        },
        cancel: () => {
          if (follower) this.#leave(thread, follower);
        },
      },
      // who asks for the headers alone never reads, and would never leave
      { highWaterMark: 0 },
    );
  }

  tell({ thread, id, kind }: ThreadEvent): void {
    this.#say(thread, `event: changed\ndata: ${JSON.stringify({ id, kind })}\n\n`);
  }

  close(): void {
    this.#cancelHeartbeat?.();
    for (const followers of this.#followers.values()) for (const follower of followers) follower.close();
    this.#followers.clear();
  }

  #join(thread: string, follower: Follower): void {
    const followers = this.#followers.get(thread) ?? new Set();
    this.#followers.set(thread, followers.add(follower));
    this.#cancelHeartbeat ??= this.#clock.later(() => this.#beat(), heartbeat);
  }

  #leave(thread: string, follower: Follower): void {
    const followers = this.#followers.get(thread);
    followers?.delete(follower);
    if (!followers?.size) this.#followers.delete(thread);
  }

  /** Says nothing, so that nobody on the way takes the line for dead. */
  #beat(): void {
    for (const thread of this.#followers.keys()) this.#say(thread, ':\n\n');
    const goesOn = this.#followers.size > 0;
    this.#cancelHeartbeat = goesOn ? this.#clock.later(() => this.#beat(), heartbeat) : undefined;
  }

  #say(thread: string, words: string): void {
    for (const follower of this.#followers.get(thread) ?? []) {
      follower.enqueue(encoded(words));
      if ((follower.desiredSize ?? 0) > -mostUnread) continue;
      follower.close();
      this.#leave(thread, follower);
    }
  }
}

type Follower = ReadableStreamDefaultController<Uint8Array>;

function encoded(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}

/** Milliseconds until a browser that lost us comes back. */
const patience = 5000;
/** Milliseconds. */
const heartbeat = 25_000;
/** Events that wait for a reader who does not take them: whoever is further behind may come back and read it all. */
const mostUnread = 1000;
