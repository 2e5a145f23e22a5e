import type { ReactiveControllerHost } from 'lit';
import { NewsErrorEvent } from '../events/news-error-event.js';
import { NewsLoadEvent } from '../events/news-load-event.js';
import { NewsUpdateEvent } from '../events/news-update-event.js';
import { NewsError } from '../model/failure.js';
import type { Story } from '../model/story.js';
import { pool } from '../sources/pool.js';
import type { Source, SourceState } from '../sources/source.js';
import { Attention } from './attention.js';
import { dress } from './dress.js';
import type { FeedWish } from './feed-wish.js';
import { Reading } from './reading.js';

/** Follows the source that a widget wishes for, while a reader could see the widget, and says what happens to it. */
export class FeedFollower {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #attention: Attention;
  #wish: FeedWish | undefined;
  #source: Source | undefined;
  #state: SourceState = { status: 'loading' };
  #reading: Reading<Story>;
  #subscription: { readonly refresh: number; leave(): void } | undefined;
  #asked = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#attention = new Attention(() => host.requestUpdate());
    this.#reading = new Reading(host);
  }

  get state(): SourceState {
    return this.#state;
  }

  get stories(): readonly Story[] {
    return this.#reading.items.slice(0, this.#wish?.limit);
  }

  get waiting(): number {
    return this.#reading.waiting(this.#wish?.limit);
  }

  get busy(): boolean {
    return this.#asked > 0;
  }

  showNew(): void {
    this.#reading.showNew();
    this.#host.requestUpdate();
  }

  async refresh(): Promise<void> {
    this.#asked++;
    this.#host.requestUpdate();
    await this.#source?.refresh();
    this.#asked--;
    this.#host.requestUpdate();
  }

  /** Brings what is followed in line with the wish and with the reader's attention. */
  follow(wish: FeedWish, isNear: boolean): void {
    this.#attention.listen();
    dress(this.#host);
    const isOther = isOtherThan(this.#wish, wish);
    this.#wish = wish;
    if (isOther) this.#turnTo(wish);
    if (!this.#source || !this.#isWorthwhile(isNear || wish.eager)) this.#unsubscribe();
    else if (!Object.is(this.#subscription?.refresh, wish.refresh))
      this.#subscribe(this.#source, wish.refresh);
  }

  /** Follows nothing and listens to nothing, until it is told to follow again. */
  leave(): void {
    this.#unsubscribe();
    this.#attention.stop();
  }

  #turnTo(wish: FeedWish): void {
    this.#unsubscribe();
    this.#source = undefined;
    this.#state = { status: 'loading' };
    this.#reading = new Reading(this.#host);
    try {
      // an attribute that was taken away is null
      const src = wish.src ?? undefined;
      this.#source = wish.source ?? pool.open({ ...wish, src, base: document.baseURI });
      if (this.#source.state.status !== 'loading') this.#become(this.#source.state);
    } catch (cause) {
      const isOurs = cause instanceof NewsError;
      const error = isOurs ? cause : new NewsError('config', 'This feed cannot be followed.', { cause });
      this.#become({ status: 'failed', error });
    }
  }

  /** What is not there yet is read to its end, even in a background tab; what is there is renewed for who looks. */
  #isWorthwhile(isNear: boolean): boolean {
    const { awake, prerendering } = this.#attention;
    if (this.#state.status === 'loading')
      return (isNear || this.#subscription !== undefined) && !prerendering;
    return isNear && awake;
  }

  #subscribe(source: Source, refresh: number): void {
    this.#unsubscribe();
    const leave = source.subscribe((state) => this.#become(state), refresh);
    this.#subscription = { refresh, leave };
    if (source.state !== this.#state) this.#become(source.state);
  }

  #unsubscribe(): void {
    this.#subscription?.leave();
    this.#subscription = undefined;
  }

  #become(state: SourceState): void {
    const before = this.#state;
    this.#state = state;
    if (state.feed) this.#reading.take(state.feed.stories, before.status === 'loading');
    this.#host.requestUpdate();
    if (state.status === 'failed') this.#sayFailure(state.error);
    else if (state.status === 'ready') this.#sayNews(state, before);
  }

  #sayFailure(error: NewsError): void {
    const event = new NewsErrorEvent(error);
    this.#host.dispatchEvent(event);
    void import('./tell-author.js').then(({ tellAuthor }) => tellAuthor(error, this.#host), quietly);
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

function isOtherThan(before: FeedWish | undefined, { source, src, format }: FeedWish): boolean {
  return before?.source !== source || before?.src !== src || before?.format !== format;
}

function quietly(): void {
  // without network there is no advice either
}
