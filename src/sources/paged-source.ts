import { noChanges } from '../model/changes.js';
import { NewsError } from '../model/failure.js';
import type { Feed } from '../model/feed.js';
import type { Story } from '../model/story.js';
import { asNewsError } from '../net/body.js';
import { Audience } from './audience.js';
import { FeedSource } from './feed-source.js';
import type { Listener, Source, SourceState } from './source.js';

/** The same for the same feed, so that no page is read twice. A source that knows of pages itself stays as it is. */
export function pagedSource(source: Source): Source {
  if (!(source instanceof FeedSource)) return source;
  const paged = known.get(source) ?? new PagedSource(source);
  known.set(source, paged);
  return paged;
}

const known = new WeakMap<FeedSource, Source>();

/**
 * A feed and the pages behind it that a reader has gone through, as one. What a later reading of the first page does not
 * hold any more has most likely gone on to the second: it stays, behind what is new.
 */
class PagedSource implements Source {
  readonly #first: FeedSource;
  readonly #audience = new Audience();
  /** Addresses of pages: one that leads back has no page behind it. */
  readonly #seen: Set<string>;
  /** Of all pages; nothing as long as there is the first alone. */
  #stories: readonly Story[] | undefined;
  /** Where the last of them leads. */
  #end: string | undefined;
  #state: SourceState;
  /** The state of the first page that this one is made of. */
  #basis: SourceState;
  #flight: { readonly controller: AbortController; readonly landed: Promise<void> } | undefined;

  constructor(first: FeedSource) {
    this.#first = first;
    this.#seen = new Set([first.url]);
    this.#state = this.#basis = first.state;
  }

  get state(): SourceState {
    if (this.#first.state !== this.#basis) this.#renew(this.#first.state);
    return this.#state;
  }

  get hasMore(): boolean {
    return this.#next !== undefined;
  }

  subscribe(listener: Listener, refresh?: number): () => void {
    const leaveFirst = this.#first.subscribe(() => listener(this.state), refresh);
    const leave = this.#audience.join(listener, 0);
    return () => {
      leave();
      leaveFirst();
      // a widget that is moved leaves and comes back at once
      queueMicrotask(() => this.#audience.isEmpty && this.#flight?.controller.abort());
    };
  }

  refresh(): Promise<void> {
    return this.#first.refresh();
  }

  async more(): Promise<void> {
    if (this.#next) this.#flight ??= this.#start(this.#next);
    await this.#flight?.landed;
  }

  get #next(): string | undefined {
    const next = this.#stories ? this.#end : this.state.feed?.next;
    return next !== undefined && !this.#seen.has(next) ? next : undefined;
  }

  #renew(state: SourceState): void {
    this.#basis = this.#state = state;
    if (!this.#stories || !state.feed) return;
    this.#stories = joined(state.feed.stories, this.#stories);
    const longer = { feed: { ...state.feed, stories: this.#stories } };
    this.#state =
      state.status === 'ready'
        ? { ...state, ...longer, changes: { ...state.changes, removed: [] } }
        : { ...state, ...longer };
  }

  #start(url: string) {
    const controller = new AbortController();
    const landed = this.#read(url, controller.signal).finally(() => {
      controller.abort();
      this.#flight = undefined;
    });
    return { controller, landed };
  }

  async #read(url: string, signal: AbortSignal): Promise<void> {
    let page: Feed | undefined;
    try {
      for await (page of this.#first.read(url, signal));
    } catch (cause) {
      // nobody waits for it any more
      if (signal.aborted) return;
      if (!isEnd(cause)) {
        this.#become({ ...this.#known, status: 'failed', error: asNewsError(cause, url) });
        return;
      }
    }
    this.#add(url, page);
  }

  #add(url: string, page: Feed | undefined): void {
    const { feed, at = new Date() } = this.#known;
    const stories = joined(feed.stories, page?.stories ?? []);
    // servers that know of no pages send the first one for ever
    this.#end = stories.length > feed.stories.length ? page?.next : undefined;
    this.#seen.add(url);
    this.#stories = stories;
    this.#become({ status: 'ready', feed: { ...feed, stories }, changes: noChanges, at, longer: true });
  }

  get #known(): { readonly feed: Feed; readonly at?: Date } {
    const { feed = { format: '', stories: [] }, ...state } = this.state;
    return { feed, ...('at' in state && { at: state.at }) };
  }

  #become(state: SourceState): void {
    this.#state = state;
    this.#audience.tell(state);
  }
}

/** Where there is nothing the feed has ended: WordPress says 400 behind its last page. */
function isEnd(cause: unknown): boolean {
  return cause instanceof NewsError && [400, 404, 410].includes(cause.status ?? 0);
}

function joined(stories: readonly Story[], more: readonly Story[]): readonly Story[] {
  const ids = new Set(stories.map(({ id }) => id));
  return [...stories, ...more.filter(({ id }) => !ids.has(id))];
}
