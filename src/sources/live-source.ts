import { type Clock, realClock } from '../net/clock.js';
import { pagedSource } from './paged-source.js';
import { pool, SourcePool } from './pool.js';
import type { Listener, Source, SourceState } from './source.js';

/** All that server-sent events need of the world. */
export interface LiveWorld extends Pick<Clock, 'now' | 'later'> {
  open(url: string): Line;
}

/** As much of an `EventSource` as is used. */
export interface Line {
  /** 2 where it has been given up; before, it comes back by itself. */
  readonly readyState: number;
  addEventListener(type: 'changed', heard: () => void): void;
  close(): void;
}

/**
 * Reads a feed again as soon as the hub that the feed names says that it has changed. It is polled all the same: where
 * there is no hub, or the line is dead, nothing is missed.
 */
export class LiveSource implements Source {
  readonly #source: Source;
  readonly #world: LiveWorld;
  #listeners = 0;
  #leave: (() => void) | undefined;
  #hub: string | undefined;
  #line: Line | undefined;
  #heard = -Infinity;
  #cancel: (() => void) | undefined;

  constructor(source: Source, world: LiveWorld = realWorld) {
    this.#source = source;
    this.#world = world;
  }

  get state(): SourceState {
    return this.#source.state;
  }

  get hasMore(): boolean {
    return this.#source.hasMore ?? false;
  }

  /** The line is open while somebody listens. */
  subscribe(listener: Listener, refresh = 0): () => void {
    const leave = this.#source.subscribe(listener, refresh);
    this.#listeners++;
    this.#leave ??= this.#source.subscribe(() => this.#listen());
    this.#listen();
    return () => {
      leave();
      this.#listeners--;
      // a widget that is moved leaves and comes back at once
      queueMicrotask(() => this.#listeners || this.#rest());
    };
  }

  refresh(): Promise<void> {
    return this.#source.refresh();
  }

  async more(): Promise<void> {
    await this.#source.more?.();
  }

  /** A line that was given up is tried again with each answer of the feed: those are spread already. */
  #listen(): void {
    const { status, feed } = this.#source.state;
    if (status !== 'ready' || (feed.hub === this.#hub && this.#line?.readyState !== 2)) return;
    this.#hangUp();
    this.#hub = feed.hub;
    if (!feed.hub) return;
    try {
      this.#line = this.#world.open(feed.hub);
      this.#line.addEventListener('changed', () => this.#changed());
    } catch {
      // there are no such events here: polls are left
    }
  }

  /** However often a hub says so, there is some time between two readings. */
  #changed(): void {
    const wait = this.#heard + shortest - this.#world.now();
    const read = () => {
      this.#cancel = undefined;
      this.#heard = this.#world.now();
      void this.#source.refresh();
    };
    if (wait <= 0) read();
    else this.#cancel ??= this.#world.later(read, wait);
  }

  #rest(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#hangUp();
  }

  #hangUp(): void {
    this.#line?.close();
    this.#line = undefined;
    this.#hub = undefined;
    this.#cancel?.();
    this.#cancel = undefined;
  }
}

const realWorld: LiveWorld = { ...realClock, open: (url) => new EventSource(url) };

/** Of this page: one line for each endpoint. */
export const livePool = new SourcePool((endpoint) => new LiveSource(pagedSource(pool.source(endpoint))));

/** Milliseconds. */
const shortest = 5000;
