import { css, html, LitElement, type TemplateResult } from 'lit';
import { NewsErrorEvent } from '../../events/news-error-event.js';
import { NewsError } from '../../model/failure.js';
import type { Story } from '../../model/story.js';
import type { Fetcher } from '../../net/request.js';
import type { Description } from '../../sources/described-source.js';
import { FixedSource } from '../../sources/fixed-source.js';
import type { Listener, Source, SourceState } from '../../sources/source.js';
import { SwitchSource } from '../../sources/switch-source.js';
import { describe } from './describe.js';

/**
 * One place for news, described once, for all widgets inside it and for those that point to it by `src="#id"`. Several
 * places, as addresses with spaces between them or as `<source src>` children, become one. It shows nothing itself.
 *
 * @slot - The widgets that show its news; `<source src>` children; or a `<script type="application/json">` with the news.
 *
 * @fires {NewsErrorEvent} news-error - One of several places could not be read; the others are shown.
 */
export class SourceElement extends LitElement implements Source {
  static override readonly styles = css`
    :host {
      display: contents;
    }
  `;

  static override readonly properties = {
    src: {},
    format: {},
    proxy: {},
    discover: { type: Boolean },
    credentials: {},
    timeout: { type: Number },
    refreshInterval: { type: Number, attribute: 'refresh' },
    order: {},
    perFeed: { type: Number, attribute: 'per-feed' },
    section: {},
    tag: {},
    author: {},
    include: {},
    exclude: {},
    maxAge: { type: Number, attribute: 'max-age' },
    dedupe: {},
    consent: {},
    stories: { attribute: false },
    fetcher: { attribute: false },
  };

  /** Address of a feed, relative to the page; several with spaces between them. */
  src?: string;

  /** Dialect of the feed, or `auto` to tell it from the document. */
  format = 'auto';

  /** An address of your own with `{url}` in it, that fetches what a page may not read itself. None by default. */
  proxy?: string;

  /** The address may be that of a web page: the feed is read that it names in a `<link rel="alternate">`. */
  discover = false;

  /** As on `fetch`: cookies are sent along only where this says so. */
  credentials: RequestCredentials = 'omit';

  /** Seconds for a whole answer. */
  timeout = 20;

  /** Seconds between polls, 0 for none; never more often than every 15. Where absent, as each widget wishes. */
  refreshInterval?: number;

  /** `source` keeps the order of the feed, or takes several in turns; `newest` goes by date, and is usual for several. */
  order?: 'source' | 'newest';

  /** Most stories of each feed. */
  perFeed?: number;

  /** Only of these sections; names with commas between them, as in the five that follow. */
  section?: string;

  /** Only with one of these tags. */
  tag?: string;

  /** Only by these authors. */
  author?: string;

  /** Only with one of these words in headline, summary, section or tags. */
  include?: string;

  /** Without any of these words. */
  exclude?: string;

  /** Hours after which a story is no longer shown. */
  maxAge?: number;

  /** Name of a group: of all widgets whose sources are in it, each story is shown by the first alone. */
  dedupe?: string;

  /**
   * Nothing is asked for before somebody allows it: with `click` the reader, by a button in the widget; with `event` the
   * page, by `allow()`.
   */
  consent?: 'click' | 'event';

  /** Instead of any address: the stories themselves. */
  stories?: readonly Story[];

  /** Instead of the page's own `fetch`, with the same arguments. */
  fetcher?: Fetcher;

  readonly #switch = new SwitchSource();
  #isAllowed = false;
  /** All that the source was made of which is there now. */
  #made: readonly unknown[] = [];
  readonly #children = new MutationObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
  }

  get state(): SourceState {
    return this.#switch.state;
  }

  get hasMore(): boolean {
    return this.#switch.hasMore;
  }

  get group(): string | undefined {
    return this.dedupe || undefined;
  }

  /** @param refresh seconds between polls, where this element says nothing of them */
  subscribe(listener: Listener, refresh = 0): () => void {
    return this.#switch.subscribe(listener, this.refreshInterval ?? refresh);
  }

  /** Reads again now. Settles when the answer is there, good or bad. */
  refresh(): Promise<void> {
    return this.#switch.refresh();
  }

  /** Reads the next page, behind the stories that are there. */
  more(): Promise<void> {
    return this.#switch.more();
  }

  /** Lets what `consent` withholds be asked for, now and for as long as the page is there. */
  allow(): void {
    this.#isAllowed = true;
    this.requestUpdate();
  }

  override willUpdate(): void {
    const { stories, fetcher } = this;
    const description = stories ? undefined : describe(this);
    const isWithheld = Boolean(this.consent) && !this.#isAllowed;
    const parts = [stories, fetcher, JSON.stringify(description), isWithheld];
    if (parts.every((part, i) => part === this.#made[i])) return;
    this.#made = parts;
    if (stories) this.#switch.turnTo(new FixedSource(stories));
    else if (!description) this.#fail(new NewsError('config', 'It has no `src`.'));
    else if (isWithheld) this.#switch.turnTo(undefined, { status: 'withheld', host: hostOf(description) });
    else void this.#open(description, parts);
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  async #open(description: Description, parts: readonly unknown[]): Promise<void> {
    this.#switch.turnTo(undefined);
    try {
      const { describedSource } = await import('../../sources/described-source.js');
      const source = describedSource(description, this.fetcher, (error) => this.#say(error));
      // another may have been described since
      if (parts === this.#made) this.#switch.turnTo(source);
    } catch (cause) {
      const isOurs = cause instanceof NewsError;
      if (parts === this.#made)
        this.#fail(isOurs ? cause : new NewsError('cors-or-network', 'No script.', { cause }));
    }
  }

  /** The widgets say so. */
  #fail(error: NewsError): void {
    this.#switch.turnTo(undefined, { status: 'failed', error });
  }

  /** No widget says so: they show what the others have. */
  #say(error: NewsError): void {
    const event = new NewsErrorEvent(error);
    this.dispatchEvent(event);
    void import('../../controllers/tell-author.js').then(
      ({ tellAuthor }) => tellAuthor(error, this),
      () => undefined,
    );
  }
}

function hostOf({ endpoints: [first] }: Description): string {
  return first && URL.canParse(first.url) ? new URL(first.url).host : '';
}
