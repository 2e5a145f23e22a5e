import type { ReactiveControllerHost } from 'lit';
import type { CommentService, Sort } from '../comments/comment-service.js';
import { serviceNamed } from '../comments/services.js';
import { NewsCommentErrorEvent } from '../events/news-comment-error-event.js';
import { NewsError } from '../model/failure.js';
import { exchangeBy } from '../net/exchange.js';
import { ThreadSource, type ThreadState } from '../sources/thread-source.js';
import { webUrl } from '../text/url.js';
import { Attention } from './attention.js';
import { dress } from './dress.js';
import type { ThreadWish } from './thread-wish.js';

/** Follows the thread that a box wishes for, while a reader could see the box, and says what goes wrong with it. */
export class ThreadFollower {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: (state: ThreadState) => void;
  readonly #attention: Attention;
  #wish = '';
  #sort: Sort | undefined;
  #service: CommentService | undefined;
  #source: ThreadSource | undefined;
  #failure: ThreadState | undefined;
  #leave: (() => void) | undefined;

  /** @param changed told of each new state, and of the first of another thread */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: (state: ThreadState) => void) {
    this.#host = host;
    this.#changed = changed;
    this.#attention = new Attention(() => host.requestUpdate());
  }

  get state(): ThreadState {
    return this.#failure ?? this.#source?.state ?? { status: 'loading' };
  }

  /** Tells this thread from all others. */
  get name(): string {
    return this.#wish;
  }

  get service(): CommentService | undefined {
    return this.#service;
  }

  /** There as soon as the service is. */
  get source(): ThreadSource | undefined {
    return this.#source;
  }

  /** Brings what is followed in line with the wish and with the reader's attention. */
  follow(wish: ThreadWish, isNear: boolean): void {
    this.#attention.listen();
    dress(this.#host);
    const { service, refresh, sort } = wish;
    const key = JSON.stringify([wish.backend, wish.src, wish.thread ?? pageAddress(), wish.site]);
    if (key !== this.#wish || (service && service !== this.#service)) void this.#turnTo(wish, key);
    else if (sort && this.#service && this.#sort !== sort) this.#open(this.#service, sort);
    const isFirst = this.state.status === 'loading';
    if (!isNear || !(isFirst ? !this.#attention.prerendering : this.#attention.awake)) return this.#rest();
    this.#listen();
    this.#source?.poll(refresh);
  }

  /** Follows nothing and listens to nothing, until it is told to follow again. */
  leave(): void {
    this.#rest();
    this.#attention.stop();
  }

  /** Another thread, or another service: what was read before is of no use. */
  async #turnTo(wish: ThreadWish, key: string): Promise<void> {
    this.#rest();
    this.#wish = key;
    this.#source = undefined;
    this.#failure = undefined;
    this.#service = wish.service;
    try {
      const service = wish.service ?? (await makeService(wish));
      if (this.#wish !== key) return;
      this.#service = service;
      this.#open(service, wish.sort);
    } catch (cause) {
      if (this.#wish === key) this.#fail(cause);
    }
    this.#host.requestUpdate();
  }

  #open(service: CommentService, wish: Sort | null | undefined): void {
    this.#rest();
    const [usual = 'oldest'] = service.sorts;
    this.#sort = wish ?? undefined;
    this.#source = new ThreadSource(service, wish && service.sorts.includes(wish) ? wish : usual);
    this.#changed(this.#source.state);
  }

  #fail(cause: unknown): void {
    const isOurs = cause instanceof NewsError;
    const error = isOurs ? cause : new NewsError('config', 'This thread cannot be followed.', { cause });
    this.#failure = { status: 'failed', error };
    this.#changed(this.#failure);
    this.#say(error);
  }

  #listen(): void {
    const source = this.#source;
    if (this.#leave || !source) return;
    this.#leave = source.subscribe(() => {
      if (source.state.status === 'failed') this.#say(source.state.error);
      this.#changed(source.state);
    });
  }

  #rest(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  #say(error: NewsError): void {
    const event = new NewsCommentErrorEvent(error);
    this.#host.dispatchEvent(event);
    void import('./tell-author.js').then(({ tellAuthor }) => tellAuthor(error, this.#host), quietly);
  }
}

async function makeService({ backend, src, thread, site, lang }: ThreadWish): Promise<CommentService> {
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

/** What the page itself calls its address: the same with and without what campaigns add to it. */
function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~=canonical]')?.href;
  return (webUrl(canonical) ?? location.href).replace(/#.*$/, '');
}

function quietly(): void {
  // without network there is no advice either
}
