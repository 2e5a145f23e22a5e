import { NewsError } from '../model/failure.js';
import type { Feed } from '../model/feed.js';
import { readFeed } from '../formats/read-feed.js';
import { type Fetcher, request } from '../net/request.js';
import { Memory, noChanges } from './memory.js';
import { Schedule } from './schedule.js';
import type { Listener, Source, SourceState } from './source.js';

/** Where news is, described once. */
export interface Endpoint {
  /** Absolute http(s) address. */
  readonly url: string;
  /** Name of a dialect, or `auto`. Default `auto`. */
  readonly format?: string;
  /** Seconds for a whole answer. Default 20. */
  readonly timeout?: number;
  /** Default `omit`. */
  readonly credentials?: RequestCredentials;
}

/** All that a source needs of the world. */
export interface World {
  readonly fetch: Fetcher;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back once after so many milliseconds. */
  later(call: () => void, milliseconds: number): () => void;
  /** 0 up to 1. */
  random(): number;
}

const realWorld: World = {
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  later(call, milliseconds) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

/** One endpoint, kept alive while anybody listens: one flight at a time, and the last good feed outlives failures. */
export class FeedSource implements Source {
  readonly #endpoint: Endpoint;
  readonly #world: World;
  readonly #schedule: Schedule;
  readonly #memory = new Memory();
  readonly #watches = new Set<Watch>();
  #state: SourceState = { status: 'loading' };
  #flight: Flight | undefined;
  #cancelNext: (() => void) | undefined;

  constructor(endpoint: Endpoint, world: World = realWorld) {
    this.#endpoint = endpoint;
    this.#world = world;
    this.#schedule = new Schedule(world);
  }

  get state(): SourceState {
    return this.#state;
  }

  subscribe(listener: Listener, refresh = 0): () => void {
    const watch: Watch = { listener, refresh };
    if (!this.#watches.size) this.#schedule.returned();
    this.#watches.add(watch);
    this.#plan();
    return () => {
      this.#watches.delete(watch);
      // a widget that is moved leaves and comes back at once: its flight goes on
      queueMicrotask(() => this.#plan());
    };
  }

  refresh(): Promise<void> {
    return (this.#flight ??= this.#start()).landed;
  }

  /** Sets the one timer there is, or rests where nobody listens. */
  #plan(): void {
    this.#cancelNext?.();
    this.#cancelNext = undefined;
    if (!this.#watches.size) return this.#flight?.controller.abort();
    if (this.#flight) return;
    const wait = this.#schedule.wait(this.#refreshAsked());
    if (wait === 0) void this.refresh();
    else if (wait < Infinity) this.#cancelNext = this.#world.later(() => void this.refresh(), wait);
  }

  /** Seconds; 0 where nobody asks for polls. */
  #refreshAsked(): number {
    const asked = [...this.#watches].map(({ refresh }) => refresh).filter((refresh) => refresh > 0);
    return asked.length ? Math.min(...asked) : 0;
  }

  #start(): Flight {
    const controller = new AbortController();
    this.#cancelNext?.();
    this.#schedule.started();
    const landed = this.#fly(controller.signal).finally(() => {
      this.#flight = undefined;
      this.#plan();
    });
    return { controller, landed };
  }

  /** Whoever aborts a flight hears nothing of it any more. */
  async #fly(signal: AbortSignal): Promise<void> {
    try {
      const feed = await this.#read(signal);
      if (!signal.aborted) this.#arrived(feed);
    } catch (cause) {
      if (!signal.aborted) this.#failed(cause);
    }
  }

  async #read(signal: AbortSignal): Promise<Feed> {
    const { url, format = 'auto', ...wishes } = this.#endpoint;
    const order = { ...wishes, url, signal, revalidate: this.#lastGood() !== undefined };
    let feed: Feed | undefined;
    for await (feed of readFeed(await request(order, this.#world.fetch), { format })) {
      signal.throwIfAborted();
      if (this.#state.status === 'loading') this.#become({ status: 'loading', feed });
    }
    const before = this.#lastGood()?.stories.length ?? 1;
    if (feed && !(feed.truncated && feed.stories.length < before)) return feed;
    throw new NewsError('unreadable', 'The document breaks off.', { url });
  }

  #arrived(feed: Feed): void {
    const previous = this.#lastGood();
    const { stories, changes } = this.#memory.compare(previous?.stories ?? [], feed.stories);
    this.#schedule.succeeded(feed.expired ?? false);
    this.#become({
      status: 'ready',
      feed: { ...feed, stories },
      changes: previous ? changes : noChanges,
      at: new Date(this.#world.now()),
    });
  }

  #failed(cause: unknown): void {
    const { url } = this.#endpoint;
    const error =
      cause instanceof NewsError
        ? cause
        : new NewsError('unreadable', 'The feed could not be read.', { url, cause });
    this.#schedule.failed(error);
    const last = this.#state;
    const kept = last.status === 'ready' || last.status === 'failed' ? last : { feed: last.feed };
    this.#become({ status: 'failed', error, ...pick(kept) });
  }

  #lastGood(): Feed | undefined {
    return this.#state.status === 'loading' ? undefined : this.#state.feed;
  }

  #become(state: SourceState): void {
    this.#state = state;
    for (const watch of [...this.#watches]) if (this.#watches.has(watch)) watch.listener(state);
  }
}

interface Watch {
  readonly listener: Listener;
  /** Seconds. */
  readonly refresh: number;
}

interface Flight {
  readonly controller: AbortController;
  /** Never rejects. */
  readonly landed: Promise<void>;
}

function pick({ feed, at }: { feed?: Feed | undefined; at?: Date | undefined }) {
  return { ...(feed && { feed }), ...(at && { at }) };
}
