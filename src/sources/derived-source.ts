import { type Changes, noChanges } from '../model/changes.js';
import type { NewsError } from '../model/failure.js';
import type { Feed } from '../model/feed.js';
import type { Clock } from '../net/clock.js';
import { Audience } from './audience.js';
import { Memory } from './memory.js';
import type { Listener, Source, SourceState } from './source.js';

/**
 * What comes of other sources: several merged into one, or some of the stories of one. As long as any of them has news
 * there is news; it has failed only when all have.
 */
export class DerivedSource implements Source {
  readonly #inputs: readonly Source[];
  readonly #derive: (feeds: readonly Feed[]) => Feed;
  readonly #onFailure: (error: NewsError) => void;
  readonly #clock: Pick<Clock, 'now'>;
  readonly #memory = new Memory();
  readonly #audience = new Audience();
  #leaves: (() => void)[] = [];
  #refresh = 0;
  #state: SourceState = { status: 'loading' };

  /**
   * @param derive a pure function of what has come so far, in the order of the sources
   * @param onFailure told of each failure of one that the others hide
   */
  constructor(
    inputs: readonly Source[],
    derive: (feeds: readonly Feed[]) => Feed,
    onFailure: (error: NewsError) => void = () => undefined,
    clock: Pick<Clock, 'now'> = { now: () => Date.now() },
  ) {
    this.#inputs = inputs;
    this.#derive = derive;
    this.#onFailure = onFailure;
    this.#clock = clock;
    this.#state = this.#look();
  }

  get state(): SourceState {
    return this.#state;
  }

  get hasMore(): boolean {
    return this.#inputs.some(({ hasMore }) => hasMore);
  }

  subscribe(listener: Listener, refresh = 0): () => void {
    const leave = this.#audience.join(listener, refresh);
    this.#follow();
    return () => {
      leave();
      this.#follow();
    };
  }

  async refresh(): Promise<void> {
    await Promise.all(this.#inputs.map((input) => input.refresh()));
  }

  async more(): Promise<void> {
    await Promise.all(this.#inputs.map(async (input) => input.more?.()));
  }

  /** As its own listeners wish; with the last of them it leaves. */
  #follow(): void {
    const { isEmpty, refresh } = this.#audience;
    if (!isEmpty && this.#leaves.length && refresh === this.#refresh) return;
    const before = this.#leaves;
    this.#refresh = refresh;
    this.#leaves = isEmpty
      ? []
      : this.#inputs.map((input) => input.subscribe((state) => this.#renew(state), refresh));
    before.forEach((leave) => leave());
    if (!isEmpty && !before.length) this.#renew();
  }

  /** @param news of one of the inputs */
  #renew(news?: SourceState): void {
    const state = this.#look(news);
    if (news?.status === 'failed' && state.status !== 'failed') this.#onFailure(news.error);
    if (state.status === 'loading' && !state.feed) return;
    this.#state = state;
    this.#audience.tell(state);
  }

  /** The state that the states of the inputs come to. */
  #look(news?: SourceState): SourceState {
    const states = this.#inputs.map(({ state }) => state);
    const feeds = states.map(({ feed }) => feed).filter((feed) => feed !== undefined);
    const at = new Date(this.#clock.now());
    const [first] = states;
    if (first?.status === 'failed' && states.every(({ status }) => status === 'failed'))
      return { ...first, ...(feeds.length && this.#recognise(this.#derive(feeds))) };
    if (!states.some(({ status }) => status === 'loading'))
      return {
        status: 'ready',
        ...this.#recognise(this.#derive(feeds)),
        at,
        ...(news?.status === 'ready' && news.longer && { longer: true, changes: noChanges }),
      };
    // what some of them have brought is read meanwhile
    const isReadable = states.some(({ status, feed }) => feed && status !== 'loading');
    return {
      status: 'loading',
      ...(feeds.length && { feed: this.#derive(feeds) }),
      ...(isReadable && { at }),
    };
  }

  #recognise(read: Feed): { feed: Feed; changes: Changes } {
    const previous = this.#state.status === 'loading' ? undefined : this.#state.feed;
    const { stories, changes } = this.#memory.compare(previous?.stories ?? [], read.stories);
    return { feed: { ...read, stories }, changes: previous ? changes : noChanges };
  }
}
