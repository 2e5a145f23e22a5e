import { html, type TemplateResult } from 'lit';
import type { FeedController } from '../../controllers/feed-controller.js';
import { hasMore, readOn } from '../../controllers/paging.js';
import type { CommonMessages } from '../../i18n/messages.js';
import { focusNews } from './headline-rows.js';
import type { PagedList, Pages } from './paged-list.js';
import type { ScrollFeed } from './scroll-feed.js';

/** The pages of a list beyond its first `limit` stories, and the button that asks for one more. */
export class StoryPages implements Pages {
  readonly #host: PagedList;
  readonly #feed: FeedController;
  readonly #limit: () => number;
  #rows = 0;
  /** The feed whose pages they are. */
  #about: readonly unknown[] = [];
  #isBusy = false;
  #scroll: ScrollFeed | undefined;

  /** @param limit stories on a page */
  constructor(host: PagedList, feed: FeedController, limit: () => number) {
    this.#host = host;
    this.#feed = feed;
    this.#limit = limit;
    host.requestUpdate();
  }

  /** Rows beyond those of the first page, taken or kept free. Another feed begins with its first page. */
  get rows(): number {
    const { src, source } = this.#host;
    return this.#about[0] === src && this.#about[1] === source ? this.#rows : 0;
  }

  get count(): number {
    return this.#feed.stories.length;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  get hasMore(): boolean {
    const { follower } = this.#feed;
    return follower !== undefined && hasMore(follower);
  }

  /** Draws the list, where more of it comes as one scrolls. It is downloaded for those who do. */
  get scroll(): ScrollFeed | undefined {
    if (this.#host.more !== 'scroll') return undefined;
    if (!this.#scroll) void this.#arrive();
    return this.#scroll;
  }

  /** Room is made for the stories at once, as long as nobody takes it for a shift. Settles when they are there. */
  async load(): Promise<void> {
    if (this.#isBusy) return;
    const { state } = this.#feed;
    const { rows, count } = this;
    this.#about = [this.#host.src, this.#host.source];
    this.#become(count, true);
    if (this.#feed.follower) await readOn(this.#feed.follower, count + this.#limit());
    // of what was at hand the number is known, and nobody has seen the room for more yet
    const isKnown = state === this.#feed.state;
    this.#become(isKnown ? Math.max(rows, this.count - this.#limit()) : this.#rows, false);
    if (this.#host.isConnected) await this.#host.updateComplete;
  }

  /** Where there are no more its room stays. */
  render(words: CommonMessages): TemplateResult {
    const busy = this.#isBusy;
    return html`<button
      class=${this.hasMore ? '' : 'blank'}
      part="more"
      aria-disabled=${busy}
      @click=${() => this.#onMore()}
    >${busy ? words.loading : words.more}</button>`;
  }

  /** The keyboard goes on at the first new headline. */
  async #onMore(): Promise<void> {
    const place = this.count;
    await this.load();
    const row = this.#host.renderRoot.querySelectorAll<HTMLElement>("[part~='item']")[place];
    const next = row?.tabIndex === 0 ? row : row?.querySelector('a');
    if (next) await focusNews(this.#host, next);
  }

  #become(rows: number, isBusy: boolean): void {
    this.#rows = rows;
    this.#isBusy = isBusy;
    this.#host.requestUpdate();
  }

  /** Without it there is the button. */
  async #arrive(): Promise<void> {
    const { ScrollFeed } = await import('./scroll-feed.js');
    this.#scroll ??= new ScrollFeed(this.#host, this);
    this.#host.requestUpdate();
  }
}
