import type { ReactiveControllerHost } from 'lit';
import type { Story } from '../model/story.js';
import type { SourceState } from '../sources/source.js';
import { FeedFollower } from './feed-follower.js';
import type { FeedWish } from './feed-wish.js';
import { Reading } from './reading.js';

/** On a server nothing is followed, and nothing changes: the stories are those that the source has by then. */
export class GivenFeed extends FeedFollower {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wish: () => FeedWish | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, wish: () => FeedWish | undefined) {
    super(host);
    this.#host = host;
    this.#wish = wish;
  }

  override get state(): SourceState {
    return this.#wish()?.source?.state ?? { status: 'loading' };
  }

  override get reading(): Reading<Story> {
    const reading = new Reading<Story>(this.#host);
    reading.take(this.state.feed?.stories ?? [], true);
    return reading;
  }

  override get stories(): readonly Story[] {
    return this.reading.items.slice(0, this.#wish()?.limit);
  }
}
