import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedController } from '../../controllers/feed-controller.js';
import type { Story } from '../../model/story.js';
import { type ChoiceOptions, choose } from './choice.js';
import { dismissals } from './dismissals.js';

export interface BulletinWish extends Omit<ChoiceOptions, 'now'> {
  /** Most stories. */
  readonly limit: number;
  /** Somebody reads: edits are shown, and all else stays as it is. */
  readonly isRead: boolean;
  /** Somebody has the keyboard on it, be it on the button that stops it: with less than two stories it has none. */
  readonly hasFocus: boolean;
}

/** The stories that a ticker shows, and which of them are to be said aloud. */
export class Bulletin implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #feed: FeedController;
  readonly #wish: () => BulletinWish;
  #stories: readonly Story[] = [];
  #alerts: readonly Story[] = [];
  #isBreaking = false;
  #isDismissed = false;
  #isRenewed = false;
  #hasBegun = false;
  /** Ids of what was breaking before: edited, moved or back again it is none the newer. */
  readonly #known = new Set<string>();

  constructor(host: ReactiveControllerHost, feed: FeedController, wish: () => BulletinWish) {
    this.#host = host;
    this.#feed = feed;
    this.#wish = wish;
    host.addController(this);
  }

  get stories(): readonly Story[] {
    return this.#stories;
  }

  /** What has broken since the first reading, said once. */
  get alerts(): readonly Story[] {
    return this.#alerts;
  }

  /** It shows what is breaking, and not just the latest. */
  get isBreaking(): boolean {
    return this.#isBreaking;
  }

  /** There would be stories, but the reader has seen enough of them. */
  get isDismissed(): boolean {
    return this.#isDismissed;
  }

  /** What is drawn now has other stories or words than before, and not because the reader asked for them. */
  get isRenewed(): boolean {
    return this.#isRenewed;
  }

  hostUpdate(): void {
    const wish = this.#wish();
    const before = this.#stories;
    const offered = this.#choose(wish) ?? renewed(before, this.#feed.stories);
    this.#stories = dismissals.without(offered).slice(0, wish.limit);
    this.#isDismissed = offered.length > 0 && !this.#stories.length;
    this.#isRenewed ||= this.#stories.some((story, i) => story !== before[i]);
    this.#sayWhatBreaks();
  }

  hostUpdated(): void {
    if (!this.#isRenewed) return;
    requestAnimationFrame(() => {
      this.#isRenewed = false;
      this.#host.requestUpdate();
    });
  }

  /** @returns nothing where those that were there before have to stay */
  #choose(wish: BulletinWish): readonly Story[] | undefined {
    const count = this.#stories.length;
    if (wish.isRead && count) return undefined;
    this.#feed.showNew();
    const { state } = this.#feed;
    // what is breaking may come last: until all is there, nobody can say
    if (state.status === 'loading' && wish.which !== 'latest') return [];
    const { stories, isBreaking } = choose(this.#feed.stories, { ...wish, now: new Date() });
    if (wish.hasFocus && count > 1 && stories.length < 2) return undefined;
    this.#isBreaking = isBreaking;
    return stories;
  }

  /** What the page came with is there to be read; only what comes later is worth an interruption. */
  #sayWhatBreaks(): void {
    const breaking = this.#isBreaking ? this.#stories : [];
    const alerts = breaking.filter(({ id }) => !this.#known.has(id));
    alerts.forEach(({ id }) => this.#known.add(id));
    if (!this.#stories.length || (this.#hasBegun && alerts.length)) this.#alerts = alerts;
    this.#hasBegun ||= this.#feed.state.status !== 'loading';
  }
}

function renewed(before: readonly Story[], stories: readonly Story[]): readonly Story[] {
  return before.map((story) => stories.find(({ id }) => id === story.id) ?? story);
}
