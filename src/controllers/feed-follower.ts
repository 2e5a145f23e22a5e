import type { ReactiveControllerHost } from 'lit';
import { NewsErrorEvent } from '../events/news-error-event.js';
import { NewsLoadEvent } from '../events/news-load-event.js';
import { NewsUpdateEvent } from '../events/news-update-event.js';
import { NewsError } from '../model/failure.js';
import type { Story } from '../model/story.js';
import { pool } from '../sources/pool.js';
import type { SourceState } from '../sources/source.js';
import { Attention } from './attention.js';
import { dress } from './dress.js';
import type { FeedWish } from './feed-wish.js';
import { Reading } from './reading.js';
import type * as SourceFinder from './source-finder.js';
import type { PlacedSource } from './source-finder.js';
import type { StoryGroup } from './story-group.js';
import { undoTranslation } from './undo-translation.js';

/** Follows the source that a widget wishes for, while a reader could see the widget, and says what happens to it. */
export class FeedFollower {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #attention: Attention;
  #wish: FeedWish | undefined;
  #source: PlacedSource | undefined;
  #state: SourceState = { status: 'loading' };
  #reading: Reading<Story>;
  #subscription: { readonly refresh: number; leave(): void } | undefined;
  #asked = 0;
  /** In which no story is shown twice. */
  #group: StoryGroup | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#attention = new Attention(() => host.requestUpdate());
    this.#reading = new Reading(host);
  }

  /** What is followed. */
  get source(): PlacedSource | undefined {
    return this.#source;
  }

  /** All that its host could show. */
  get reading(): Reading<Story> {
    return this.#reading;
  }

  get state(): SourceState {
    return this.#state;
  }

  get stories(): readonly Story[] {
    return this.left(this.#reading.items).slice(0, this.#wish?.limit);
  }

  get waiting(): number {
    return this.#reading.waiting(this.#wish?.limit, (stories) => this.left(stories));
  }

  get busy(): boolean {
    return this.#asked > 0;
  }

  /** What others in the group have not shown before. */
  left(stories: readonly Story[]): readonly Story[] {
    return this.#group?.left(this.#host, stories) ?? stories;
  }

  /** @param source another that has the same stories */
  goOnWith(source: PlacedSource): void {
    this.#source = source;
    if (this.#subscription) this.#subscribe(source, this.#subscription.refresh);
  }

  showNew(): void {
    this.#reading.showNew();
    this.#host.requestUpdate();
  }

  /** Settles when what was withheld is there, or still withheld. */
  async allow(): Promise<void> {
    await finder?.allow(this.#host, this.#source);
  }

  async refresh(): Promise<void> {
    this.#asked++;
    this.#host.requestUpdate();
    await this.#source?.refresh();
    this.#asked--;
    this.#host.requestUpdate();
  }

  /** Brings what is followed in line with the wish and with the reader's attention. */
  follow(wished: FeedWish, isNear: boolean): void {
    this.#attention.listen();
    dress(this.#host);
    undoTranslation(this.#host);
    const source = wished.source ?? this.#place(wished.src);
    if (source === 'coming') return this.#unsubscribe();
    const wish = { ...wished, source };
    const isOther = isOtherThan(this.#wish, wish);
    this.#wish = wish;
    if (isOther) this.#turnTo(wish);
    this.#share();
    if (!this.#source || !this.#isWorthwhile(isNear || wish.eager)) this.#unsubscribe();
    else if (!Object.is(this.#subscription?.refresh, wish.refresh))
      this.#subscribe(this.#source, wish.refresh);
  }

  /** Follows nothing and listens to nothing, until it is told to follow again. */
  leave(): void {
    this.#unsubscribe();
    this.#attention.stop();
    this.#group?.leave(this.#host);
    this.#group = undefined;
  }

  /** Where a source of the page is meant. What finds it is downloaded then. */
  #place(src: string | null | undefined): ReturnType<typeof SourceFinder.findSource> {
    if (src && !src.startsWith('#')) return undefined;
    if (finder) return finder.findSource(this.#host, src);
    void import('./source-finder.js').then((module) => {
      finder = module;
      this.#host.requestUpdate();
    }, quietly);
    return 'coming';
  }

  #share(): void {
    const group = this.#source?.group;
    if (this.#group !== group) this.#group?.leave(this.#host);
    this.#group = group;
    group?.show(this.#host, this.#wish?.chosen?.() ?? this.stories);
  }

  #turnTo(wish: FeedWish & { readonly source: PlacedSource | undefined }): void {
    this.#unsubscribe();
    this.#source = undefined;
    this.#state = { status: 'loading' };
    this.#reading = new Reading(this.#host);
    try {
      // an attribute that was taken away is null
      const src = wish.src ?? undefined;
      const format = wish.format || 'auto';
      this.#source = wish.source ?? pool.open({ src, format, base: document.baseURI });
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

  #subscribe(source: PlacedSource, refresh: number): void {
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
    if (!state.feed && before.feed) this.#reading = new Reading(this.#host);
    if (state.status === 'ready' && state.longer) this.#reading.extend(state.feed.stories);
    else if (state.feed) this.#reading.take(state.feed.stories, before.status === 'loading' && !before.at);
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

let finder: typeof SourceFinder | undefined;

function isOtherThan(before: FeedWish | undefined, { source, src, format }: FeedWish): boolean {
  return before?.source !== source || before?.src !== src || before?.format !== format;
}

function quietly(): void {
  // without network there is no advice either
}
