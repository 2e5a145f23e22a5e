import type { NewsError } from '../../model/failure.js';
import type { Clock } from '../../net/clock.js';
import { mergeFeeds, type MergeOptions } from '../../sources/merge-feeds.js';
import type { Channel, Hold } from './channel.js';
import { Edition } from './edition.js';

/** Several channels as one. One that fails, or is slow at first, is left out and keeps nobody waiting. */
export class Merged implements Channel {
  readonly name: string;
  readonly refresh: number;
  readonly #parts: readonly Channel[];
  readonly #title: string;
  readonly #options: MergeOptions;
  readonly #clock: Clock;
  #edition: Edition | undefined;
  /** What the edition was made of. */
  #from: readonly Edition[] = [];

  /** @param title default its name */
  constructor(
    name: string,
    parts: readonly Channel[],
    { title = name, ...options }: MergeOptions & { title?: string },
    clock: Clock,
  ) {
    this.name = name;
    this.refresh = Math.min(...parts.map(({ refresh }) => refresh));
    this.#parts = parts;
    this.#title = title;
    this.#options = options;
    this.#clock = clock;
  }

  get current(): Edition | undefined {
    return this.#edition;
  }

  /** Some news is enough: it has failed where all of it has. */
  get failure(): NewsError | undefined {
    const failures = this.#parts.map(({ failure }) => failure);
    return failures.includes(undefined) ? undefined : failures[0];
  }

  get checked(): number | undefined {
    const times = this.#parts.map(({ checked }) => checked).filter((time) => time !== undefined);
    return times.length ? Math.min(...times) : undefined;
  }

  async edition(hold: Hold): Promise<Edition> {
    const parts = await this.#arrived(hold);
    if (this.#edition && isSame(parts, this.#from)) return this.#edition;
    const feeds = parts.map(({ feed }) => feed);
    const edition = await Edition.of(mergeFeeds(feeds, this.#options), this.#title);
    this.#from = parts;
    // what was merged by two requests at once is the same for both
    this.#edition = this.#edition?.tag === edition.tag ? this.#edition : edition;
    return this.#edition;
  }

  /** @throws {NewsError} where no part has ever had anything good */
  async #arrived(hold: Hold): Promise<Edition[]> {
    const coming = this.#parts.map((part) => part.edition(hold));
    const all = Promise.allSettled(coming);
    await Promise.any(coming).catch((cause: unknown) => {
      throw firstOf(cause);
    });
    if (!this.#edition) await this.#patient(all);
    return this.#parts.map(({ current }) => current).filter((edition) => edition !== undefined);
  }

  /** Waits for the slow, but not long. */
  async #patient(work: Promise<unknown>): Promise<void> {
    let cancel = (): void => undefined;
    const over = new Promise<void>((resolve) => (cancel = this.#clock.later(resolve, patience)));
    await Promise.race([work, over]);
    cancel();
  }
}

/** Milliseconds. */
const patience = 2000;

function isSame(some: readonly Edition[], others: readonly Edition[]): boolean {
  return some.length === others.length && some.every((edition, i) => edition === others[i]);
}

function firstOf(cause: unknown): unknown {
  return cause instanceof AggregateError ? cause.errors[0] : cause;
}
