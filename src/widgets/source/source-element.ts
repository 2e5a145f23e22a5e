import { css, html, LitElement, type TemplateResult } from 'lit';
import type { StoryGroup } from '../../controllers/story-group.js';
import type { PlacedSource } from '../../controllers/source-finder.js';
import { NewsError } from '../../model/failure.js';
import type { Story } from '../../model/story.js';
import type { Fetcher } from '../../net/request.js';
import type { Listener, SourceState } from '../../sources/source.js';
import { SwitchSource } from '../../sources/switch-source.js';
import type { SourceOpener } from './source-opener.js';
import type { SourceSettings } from './source-settings.js';

/**
 * One place for news, described once, for all widgets inside it and for those that point to it by `src="#id"`. Several
 * places, as addresses with spaces between them or as `<source src>` children, become one. It shows nothing itself.
 *
 * @slot - The widgets that show its news; `<source src>` children; or a `<script type="application/json">` with the news.
 *
 * @fires {NewsErrorEvent} news-error - One of several places could not be read; the others are shown.
 */
export class SourceElement extends LitElement implements PlacedSource, SourceSettings {
  static override readonly styles = css`
    :host {
      display: contents;
    }
  `;

  static override readonly properties = {
    src: {},
    format: { useDefault: true },
    items: {},
    map: {},
    proxy: {},
    discover: { type: Boolean },
    credentials: { useDefault: true },
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
    live: { useDefault: true },
    keep: { type: Boolean },
    consent: {},
    mapItem: { attribute: false },
    stories: { attribute: false },
    fetcher: { attribute: false },
  };

  /** Address of a feed, relative to the page; several with spaces between them. */
  src?: string;

  /** Dialect of the feed, or `auto` to tell it from the document. */
  format = 'auto';

  /** Path to the list of stories in any JSON, as in `data.articles`; `.` for the document itself. */
  items?: string;

  /**
   * Which field of a story is where in an item of any JSON, as in `title: headline; image: media.0.src`; also an address
   * with paths in it, as in `url: https://news.example/{slug}`.
   */
  map?: string;

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
   * `sse` reads a feed again as soon as the hub that it names says so (JSON Feed `hubs` of type `sse`, as `newsrack serve`
   * has it), besides the polls.
   */
  live: 'poll' | 'sse' = 'poll';

  /** The last good copy stays on the reader's device: it is there at once at the next visit, and while a server is down. */
  keep = false;

  /**
   * Nothing is asked for before somebody allows it: with `click` the reader, by a button in the widget, and the device
   * remembers it; with `event` the page, by `allow()`.
   */
  consent?: 'click' | 'event';

  /** Makes of an item of any JSON something that has the fields of a story; where it returns nothing, the item is left out. */
  mapItem?: (raw: unknown) => unknown;

  /** Instead of any address: the stories themselves. */
  stories?: readonly Story[];

  /** Instead of the page's own `fetch`, with the same arguments. */
  fetcher?: Fetcher;

  readonly #switch = new SwitchSource();
  /** Downloaded as soon as there is such an element. */
  #opener: SourceOpener | undefined;
  #children: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const attributeFilter = ['src'];
    this.#children ??= new MutationObserver(() => this.requestUpdate());
    this.#children.observe(this, { childList: true, characterData: true, subtree: true, attributeFilter });
    this.#callWidgets();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
  }

  get state(): SourceState {
    return this.#switch.state;
  }

  get hasMore(): boolean {
    return this.#switch.hasMore;
  }

  get group(): StoryGroup | undefined {
    return this.#opener?.group;
  }

  /** @param refresh seconds between polls, where this element says nothing of them */
  subscribe(listener: Listener, refresh = 0): () => void {
    return this.#switch.subscribe(listener, this.refreshInterval ?? refresh);
  }

  /** Reads again now. Settles when the answer is there, good or bad. */
  async refresh(): Promise<void> {
    await this.#open();
    await this.#switch.refresh();
  }

  /** Reads the next page, behind the stories that are there. */
  more(): Promise<void> {
    return this.#switch.more();
  }

  /**
   * Lets what `consent` withholds be asked for, for as long as the page is there.
   * @param byReader the device remembers it
   */
  async allow(byReader = false): Promise<void> {
    await this.#open();
    await this.#opener?.allow(byReader);
  }

  override willUpdate(): void {
    void this.#open();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  async #open(): Promise<void> {
    try {
      const { SourceOpener } = await import('./source-opener.js');
      this.#opener ??= new SourceOpener(this, this.#switch);
      await this.#opener.look();
    } catch (cause) {
      const error = new NewsError('cors-or-network', 'No script.', { cause });
      this.#switch.turnTo(undefined, { status: 'failed', error });
    }
  }

  /** Those that point here may have been there before. */
  #callWidgets(): void {
    const root = this.getRootNode();
    if (!this.id || !(root instanceof Document || root instanceof ShadowRoot)) return;
    for (const widget of root.querySelectorAll(`[src="#${CSS.escape(this.id)}"]`))
      if (widget instanceof LitElement) widget.requestUpdate();
  }
}
