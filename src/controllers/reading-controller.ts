import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../model/feed.js';
import type { Story } from '../model/story.js';
import type { FeedController } from './feed-controller.js';

/**
 * Keeps what is being read where it is. Edits are shown in place at once; new stories, removals and a new order wait
 * until they disturb nobody, or until the reader asks for them.
 */
export class ReadingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #feed: FeedController;
  readonly #limit: () => number;
  /** The last of what the feed controller had that is taken into account here. */
  #taken: Pick<FeedController, 'source' | 'state'> | undefined;
  #latest: readonly Story[] = [];
  #stories: readonly Story[] = [];
  /** Ids of all that was ever on offer: a story that comes back is not new. */
  readonly #known = new Set<string>();

  /** @param limit most stories that the host shows */
  constructor(host: ReactiveControllerHost & Element, feed: FeedController, limit: () => number) {
    this.#host = host;
    this.#feed = feed;
    this.#limit = limit;
    host.addController(this);
  }

  /** What the reader sees, in the order in which they see it. */
  get stories(): readonly Story[] {
    return this.#stories.slice(0, this.#limit());
  }

  /** New stories that would be on show, were they not held back. */
  get waiting(): number {
    return this.#latest.slice(0, this.#limit()).filter(({ id }) => !this.#known.has(id)).length;
  }

  showNew(): void {
    this.#show(this.#latest);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { source, state } = this.#feed;
    const before = this.#taken;
    if (source === before?.source && state === before?.state) return;
    this.#taken = { source, state };
    const isFirst = source !== before?.source || before?.state.status === 'loading' || !this.#stories.length;
    if (isFirst) this.#show(state.feed?.stories ?? []);
    else if (state.status === 'ready') this.#renew(state.feed);
  }

  #renew({ stories }: Feed): void {
    if (this.#disturbsNobody()) return this.#show(stories);
    const renewed = new Map(stories.map((story) => [story.id, story]));
    this.#latest = stories;
    this.#stories = this.#stories.map((story) => renewed.get(story.id) ?? story);
  }

  #show(stories: readonly Story[]): void {
    this.#latest = stories;
    this.#stories = stories;
    stories.forEach(({ id }) => this.#known.add(id));
  }

  /** The reader is at the top of the page, and neither in the host nor about to click in it. */
  #disturbsNobody(): boolean {
    const isAtTop = scrollY <= 0 && this.#host.getBoundingClientRect().top >= 0;
    return isAtTop && !this.#host.matches(':hover, :focus-within');
  }
}
