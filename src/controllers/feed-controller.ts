import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NewsErrorEvent } from '../events/news-error-event.js';
import { NewsLoadEvent } from '../events/news-load-event.js';
import { NewsUpdateEvent } from '../events/news-update-event.js';
import { NewsError } from '../model/failure.js';
import type { Source, SourceState } from '../sources/source.js';
import { webUrl } from '../text/url.js';
import { AttentionController } from './attention-controller.js';
import { tellAuthor } from './tell-author.js';

/** What a widget wants to show; asked for before each update. */
export interface FeedWish {
  /** An address as the author typed it, relative to the page. */
  readonly src?: string | undefined;
  readonly format: string;
  /** Seconds between polls, 0 for none. */
  readonly refresh: number;
  /** Read even while far from the viewport. */
  readonly eager: boolean;
  /** Instead of `src`: stories that somebody else keeps alive. */
  readonly source?: Source | undefined;
}

/**
 * Follows the source that its host wishes for, while a reader could see the host, and says what happens to it. All
 * that reads feeds is downloaded only then: a widget that nobody scrolls to costs nothing.
 */
export class FeedController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #wish: () => FeedWish;
  readonly #attention: AttentionController;
  #followed: FeedWish | undefined;
  #source: Source | undefined;
  #state: SourceState = { status: 'loading' };
  #subscription: { readonly refresh: number; leave(): void } | undefined;
  #opening: FeedWish | undefined;
  #asked = 0;

  constructor(host: ReactiveControllerHost & Element, wish: () => FeedWish) {
    this.#host = host;
    this.#wish = wish;
    this.#attention = new AttentionController(host);
    host.addController(this);
  }

  /** What is followed; nothing until it is needed, and where the wish makes no sense. */
  get source(): Source | undefined {
    return this.#source;
  }

  get state(): SourceState {
    return this.#state;
  }

  /** A refresh that somebody asked for is under way; polls keep quiet. */
  get busy(): boolean {
    return this.#asked > 0;
  }

  /** Settles when the answer is there, good or bad. */
  async refresh(): Promise<void> {
    this.#asked++;
    this.#host.requestUpdate();
    if (!this.#source && this.#followed) await this.#open(this.#followed);
    await this.#source?.refresh();
    this.#asked--;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#unfollow();
  }

  #follow(): void {
    if (!this.#host.isConnected) return;
    const wish = this.#wish();
    if (isOther(wish, this.#followed)) this.#turnTo(wish);
    if (!this.#isWorthwhile(wish)) this.#unfollow();
    else if (!this.#source) void this.#open(this.#followed ?? wish);
    else if (this.#subscription?.refresh !== wish.refresh) this.#subscribe(this.#source, wish.refresh);
  }

  #turnTo(wish: FeedWish): void {
    this.#unfollow();
    this.#followed = wish;
    this.#source = wish.source;
    this.#state = { status: 'loading' };
    if (wish.source && wish.source.state.status !== 'loading') this.#become(wish.source.state);
  }

  /** What is not there yet is read even in a background tab; what is there is only renewed for somebody who looks. */
  #isWorthwhile({ eager }: FeedWish): boolean {
    const { near, awake, prerendering } = this.#attention;
    if (this.#state.status === 'loading') return (near || eager) && !prerendering;
    return near && awake;
  }

  async #open(wish: FeedWish): Promise<void> {
    if (this.#opening === wish) return;
    this.#opening = wish;
    try {
      const source = await sourceOf(wish);
      if (this.#followed !== wish) return;
      this.#source = source;
      if (source.state.status !== 'loading') this.#become(source.state);
      this.#follow();
    } catch (cause) {
      const error =
        cause instanceof NewsError ? cause : new NewsError('cors-or-network', 'No script.', { cause });
      if (this.#followed === wish) this.#become({ status: 'failed', error });
    }
  }

  #subscribe(source: Source, refresh: number): void {
    this.#unfollow();
    const leave = source.subscribe((state) => this.#become(state), refresh);
    this.#subscription = { refresh, leave };
    if (source.state !== this.#state) this.#become(source.state);
  }

  #unfollow(): void {
    this.#subscription?.leave();
    this.#subscription = undefined;
  }

  #become(state: SourceState): void {
    const before = this.#state;
    this.#state = state;
    this.#host.requestUpdate();
    if (state.status === 'failed') {
      const event = new NewsErrorEvent(state.error);
      this.#host.dispatchEvent(event);
      tellAuthor(state.error, this.#host);
    } else if (state.status === 'ready') {
      this.#sayNews(state, before);
    }
  }

  #sayNews({ feed, changes }: SourceState & { status: 'ready' }, before: SourceState): void {
    if (before.status === 'loading' || !before.feed) {
      const event = new NewsLoadEvent(feed);
      this.#host.dispatchEvent(event);
    } else if (changes.added.length + changes.changed.length + changes.removed.length) {
      const event = new NewsUpdateEvent(changes);
      this.#host.dispatchEvent(event);
    }
  }
}

function isOther(a: FeedWish, b: FeedWish | undefined): boolean {
  return !b || a.source !== b.source || a.src !== b.src || a.format !== b.format;
}

async function sourceOf({ src, format }: FeedWish): Promise<Source> {
  const url = webUrl(src, document.baseURI);
  if (!url) throw new NewsError('config', src ? `"${src}" is no http(s) address.` : 'It has no `src`.');
  const { pool } = await import('../sources/pool.js');
  return pool.source({ url, format });
}
