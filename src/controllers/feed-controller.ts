import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NewsError } from '../model/failure.js';
import type { Story } from '../model/story.js';
import type { SourceState } from '../sources/source.js';
import type { FeedFollower } from './feed-follower.js';
import type { FeedWish } from './feed-wish.js';
import { NearnessController } from './nearness-controller.js';

/**
 * The stories that its host wishes for. All that reads and follows feeds is downloaded only when a reader comes near:
 * a widget that nobody scrolls to costs its skeleton.
 */
export class FeedController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wish: () => FeedWish | undefined;
  readonly #besides: (() => Promise<unknown>) | undefined;
  readonly #nearness: NearnessController;
  #follower: FeedFollower | undefined;
  #state: SourceState = { status: 'loading' };

  /**
   * @param wish nothing where the host needs no feed
   * @param besides downloads what the host draws stories with, at the same time
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    wish: () => FeedWish | undefined,
    besides?: () => Promise<unknown>,
  ) {
    this.#host = host;
    this.#wish = wish;
    this.#besides = besides;
    this.#nearness = new NearnessController(host);
    if (follow) this.#follower = follow(host, wish);
    host.addController(this);
  }

  get state(): SourceState {
    return this.#follower?.state ?? this.#state;
  }

  /** What the reader sees, in the order in which they see it. */
  get stories(): readonly Story[] {
    return this.#follower?.stories ?? [];
  }

  /** New stories that are held back so as not to move what is being read. */
  get waiting(): number {
    return this.#follower?.waiting ?? 0;
  }

  /** A refresh that somebody asked for is under way; polls keep quiet. */
  get busy(): boolean {
    return this.#follower?.busy ?? false;
  }

  /** What it is downloaded for; there once a reader was near. */
  get follower(): FeedFollower | undefined {
    return this.#follower;
  }

  showNew(): void {
    this.#follower?.showNew();
  }

  /** Settles when the answer is there, good or bad. */
  async refresh(): Promise<void> {
    if (!this.#follower) await this.#arrive();
    this.#follow();
    await this.#follower?.refresh();
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#follower?.leave();
  }

  #follow(): void {
    const wish = this.#wish();
    if (!wish || !this.#host.isConnected) return this.#follower?.leave();
    const isNear = this.#nearness.near;
    if (this.#follower) this.#follower.follow(wish, isNear);
    else if (this.#state.status === 'loading' && (isNear || wish.eager)) void this.#arrive();
  }

  /** What could not be downloaded is asked for again only when somebody wants a refresh. */
  async #arrive(): Promise<void> {
    try {
      const [{ FeedFollower }] = await Promise.all([import('./feed-follower.js'), this.#besides?.()]);
      this.#follower ??= new FeedFollower(this.#host);
    } catch (cause) {
      this.#state = { status: 'failed', error: new NewsError('cors-or-network', 'No script.', { cause }) };
    }
    this.#host.requestUpdate();
  }
}

/** For pages from a server, where what follows feeds is there before any widget is. */
export function followBy(make: typeof follow): void {
  follow = make;
}

let follow:
  | ((host: ReactiveControllerHost & HTMLElement, wish: () => FeedWish | undefined) => FeedFollower)
  | undefined;
