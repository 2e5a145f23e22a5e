import { arrived } from '../formats/arrived.js';
import { readFeed } from '../formats/read-feed.js';
import { noChanges } from '../model/changes.js';
import { NewsError } from '../model/failure.js';
import type { Feed } from '../model/feed.js';
import { type Clock, realClock } from '../net/clock.js';
import { takeEarly } from '../net/early.js';
import { type Fetcher, request } from '../net/request.js';
import { Audience } from './audience.js';
import type { Endpoint } from './endpoint.js';
import { Memory } from './memory.js';
import { Schedule } from './schedule.js';
import type { Listener, Source, SourceState } from './source.js';

/** All that a source needs of the world. */
export interface World extends Clock {
  readonly fetch: Fetcher;
  /** 0 up to 1. */
  random(): number;
}

export const realWorld: World = {
  ...realClock,
  fetch: (url, init) => takeEarly(url, init) ?? fetch(url, init),
  random: () => Math.random(),
};

/** One endpoint, kept alive while anybody listens: one flight at a time, and the last good feed outlives failures. */
export class FeedSource implements Source {
  readonly #endpoint: Endpoint;
  readonly #world: World;
  readonly #schedule: Schedule;
  readonly #memory = new Memory();
  readonly #audience = new Audience();
  #state: SourceState = { status: 'loading' };
  #flight: Flight | undefined;
  /** Nobody listens, and not only for the moment in which a widget is moved. */
  #resting = true;
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
    const leave = this.#audience.join(listener, refresh);
    if (this.#resting) this.#schedule.returned();
    this.#resting = false;
    this.#plan();
    return () => {
      leave();
      // a widget that is moved leaves and comes back at once: its flight goes on
      queueMicrotask(() => this.#plan());
    };
  }

  refresh(): Promise<void> {
    return (this.#flight ??= this.#start()).landed;
  }

  /** Absolute address. */
  get url(): string {
    return this.#endpoint.url;
  }

  /**
   * A document of it: its own, or a further page. Each value is what has arrived so far.
   * @throws {NewsError}
   */
  async *read(url: string, signal: AbortSignal): AsyncGenerator<Feed> {
    const endpoint = this.#endpoint;
    // after a failure, too: the browser may have kept what was no feed
    const order = { ...endpoint, url, signal, revalidate: this.#state.status !== 'loading' };
    const isFar = endpoint.proxy ?? endpoint.discover;
    const ask = isFar ? (await arrived(import('./detour.js'), url)).detour : request;
    for await (const feed of readFeed(await ask(order, this.#world.fetch, this.#world), endpoint)) {
      signal.throwIfAborted();
      yield feed;
    }
  }

  /** Sets the one timer there is, or rests where nobody listens. */
  #plan(): void {
    this.#cancelNext?.();
    this.#cancelNext = undefined;
    if (this.#audience.isEmpty) return this.#rest();
    if (this.#flight) return;
    const wait = this.#schedule.wait(this.#audience.refresh);
    if (wait === 0) void this.refresh();
    else if (wait < Infinity) this.#cancelNext = this.#world.later(() => void this.refresh(), wait);
  }

  /** Whoever comes back gets a flight of their own, and need not wait for the end of this one. */
  #rest(): void {
    this.#resting = true;
    this.#flight?.controller.abort();
    this.#flight = undefined;
  }

  #start(): Flight {
    const controller = new AbortController();
    this.#cancelNext?.();
    this.#schedule.started();
    const landed = this.#fly(controller.signal).finally(() => {
      // closes what is still open, such as the rest of a web page that is no feed
      controller.abort();
      if (this.#flight !== flight) return;
      this.#flight = undefined;
      this.#plan();
    });
    const flight = { controller, landed };
    return flight;
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
    const { url } = this.#endpoint;
    let feed: Feed | undefined;
    for await (feed of this.read(url, signal))
      if (this.#isProgress(feed)) this.#become({ status: 'loading', feed });
    const before = this.#lastGood()?.stories.length ?? 1;
    if (feed && !(feed.truncated && feed.stories.length < before)) return feed;
    throw new NewsError('unreadable', 'The document breaks off.', { url });
  }

  /** What has arrived of a first reading is shown at once; a second attempt takes nothing of it back. */
  #isProgress({ stories }: Feed): boolean {
    const { status, feed } = this.#state;
    return status === 'loading' && stories.length >= (feed?.stories.length ?? 0);
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
    this.#audience.tell(state);
  }
}

interface Flight {
  readonly controller: AbortController;
  /** Never rejects. */
  readonly landed: Promise<void>;
}

function pick({ feed, at }: { feed?: Feed | undefined; at?: Date | undefined }) {
  return { ...(feed && { feed }), ...(at && { at }) };
}
