import type { ReactiveControllerHost } from 'lit';
import type { CommentService, Sort } from '../comments/comment-service.js';
import { serviceNamed } from '../comments/services.js';
import { NewsCommentErrorEvent } from '../events/news-comment-error-event.js';
import { NewsError } from '../model/failure.js';
import { exchangeBy } from '../net/exchange.js';
import { ThreadSource } from '../sources/thread-source.js';
import type { ThreadState } from '../sources/thread-state.js';
import { webUrl } from '../text/url.js';
import { Attention } from './attention.js';
import { dress } from './dress.js';
import type { ThreadWish } from './thread-wish.js';
import { undoTranslation } from './undo-translation.js';

/** Follows the thread that a box wishes for, while a reader could see the box, and says what goes wrong with it. */
export class ThreadFollower {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: (state: ThreadState) => void;
  readonly #attention: Attention;
  #wish: ThreadWish | undefined;
  #name = '';
  #service: CommentService | undefined;
  #source: ThreadSource | undefined;
  #state: ThreadState = { status: 'loading' };
  /** Settles when there is a source, or a failure instead. */
  #arrival: Promise<void> | undefined;
  #subscription: { readonly refresh: number; leave(): void } | undefined;

  /** @param changed told of each new state, and of the first of another thread or order */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: (state: ThreadState) => void) {
    this.#host = host;
    this.#changed = changed;
    this.#attention = new Attention(() => host.requestUpdate());
  }

  get state(): ThreadState {
    return this.#state;
  }

  /** Tells this thread from all others. */
  get name(): string {
    return this.#name;
  }

  get service(): CommentService | undefined {
    return this.#service;
  }

  /** There as soon as the service is; another one for another order. */
  get source(): ThreadSource | undefined {
    return this.#source;
  }

  /** Brings what is followed in line with the wish and with the reader's attention. */
  follow(wish: ThreadWish, isNear: boolean): void {
    this.#attention.listen();
    dress(this.#host);
    undoTranslation(this.#host);
    const { service, sort } = this.#wish ?? {};
    this.#wish = wish;
    const name = nameOf(wish);
    if (name !== this.#name || wish.service !== service) this.#turnTo(wish, name);
    else if (this.#service && wish.sort !== sort) this.#open(this.#service, wish.sort);
    if (!this.#source || !this.#isWorthwhile(isNear)) this.#unsubscribe();
    else if (!Object.is(this.#subscription?.refresh, wish.refresh))
      this.#subscribe(this.#source, wish.refresh);
  }

  /** Reads again now. Settles when the answer is there, good or bad. */
  async refresh(): Promise<void> {
    if (!this.#source && this.#state.status === 'failed' && this.#wish) this.#turnTo(this.#wish, this.#name);
    await this.#arrival;
    await this.#source?.refresh();
  }

  /** Follows nothing and listens to nothing, until it is told to follow again. */
  leave(): void {
    this.#unsubscribe();
    this.#attention.stop();
  }

  /** Another thread, or another service: what was read before is of no use. */
  #turnTo(wish: ThreadWish, name: string): void {
    this.#unsubscribe();
    this.#name = name;
    this.#service = this.#source = undefined;
    this.#become({ status: 'loading' });
    const arrival: Promise<void> = this.#arrive(wish, () => this.#arrival === arrival);
    this.#arrival = arrival;
  }

  async #arrive(wish: ThreadWish, isWanted: () => boolean): Promise<void> {
    try {
      const service = await serviceFor(wish);
      if (!isWanted()) return;
      this.#service = service;
      this.#open(service, this.#wish?.sort);
    } catch (cause) {
      if (isWanted()) this.#fail(cause);
    }
    this.#host.requestUpdate();
  }

  #open(service: CommentService, wish: Sort | null | undefined): void {
    this.#unsubscribe();
    const [usual = 'oldest'] = service.sorts;
    this.#source = new ThreadSource(service, wish && service.sorts.includes(wish) ? wish : usual);
    this.#become(this.#source.state);
  }

  #fail(cause: unknown): void {
    const isOurs = cause instanceof NewsError;
    const error = isOurs ? cause : new NewsError('config', 'This thread cannot be followed.', { cause });
    this.#become({ status: 'failed', error });
    this.#say(error);
  }

  /** What is not there yet is read to its end, even in a background tab; what is there is renewed for who looks. */
  #isWorthwhile(isNear: boolean): boolean {
    const { awake, prerendering } = this.#attention;
    return this.#state.status === 'loading'
      ? (isNear || this.#subscription !== undefined) && !prerendering
      : isNear && awake;
  }

  #subscribe(source: ThreadSource, refresh: number): void {
    this.#unsubscribe();
    const leave = source.subscribe((state) => {
      this.#become(state);
      if (state.status === 'failed') this.#say(state.error);
    }, refresh);
    this.#subscription = { refresh, leave };
    if (source.state !== this.#state) this.#become(source.state);
  }

  #unsubscribe(): void {
    this.#subscription?.leave();
    this.#subscription = undefined;
  }

  #become(state: ThreadState): void {
    this.#state = state;
    this.#changed(state);
  }

  #say(error: NewsError): void {
    const event = new NewsCommentErrorEvent(error);
    this.#host.dispatchEvent(event);
    void import('./tell-author.js').then(({ tellAuthor }) => tellAuthor(error, this.#host), quietly);
  }
}

/** Tells a thread from all others, on this device as well. */
function nameOf({ backend, src, thread, site }: ThreadWish): string {
  return JSON.stringify([backend, src, thread ?? pageAddress(), site]);
}

async function serviceFor(wish: ThreadWish): Promise<CommentService> {
  const { service, backend, src, thread, site, lang } = wish;
  if (service) return relied(service);
  const url = webUrl(src ?? undefined, document.baseURI);
  if (src && !url) throw new NewsError('config', `"${src}" is no http(s) address.`);
  const make = await serviceNamed(backend);
  const page = pageAddress();
  return make({
    src: url ?? '',
    thread: thread ?? page,
    site: site ?? '',
    page: { title: document.title, url: page },
    lang,
    exchange: exchangeBy(),
  });
}

/** A page's own may do anything. */
async function relied(service: CommentService): Promise<CommentService> {
  const { ownService } = await import('../comments/own-service.js').catch((cause: unknown) => {
    throw new NewsError('cors-or-network', 'No script.', { cause });
  });
  return ownService(service, document.baseURI);
}

/** What the page itself calls its address: the same with and without what campaigns add to it. */
function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~=canonical]')?.href;
  return (webUrl(canonical) ?? location.href).replace(/#.*$/, '');
}

function quietly(): void {
  // without network there is no advice either
}
