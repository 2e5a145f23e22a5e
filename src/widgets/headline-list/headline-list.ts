import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { FeedController } from '../../controllers/feed-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { followSpacing } from '../../controllers/follow-spacing.js';
import { StatusController } from '../../controllers/status-controller.js';
import { ThemeController } from '../../controllers/theme-controller.js';
import { en } from '../../i18n/locales/en.js';
import type { CommonMessages, MarkMessages } from '../../i18n/messages.js';
import type { Source } from '../../sources/source.js';
import { guest } from '../../styles/guest.js';
import { story } from '../../styles/story.js';
import { teaser } from '../../styles/teaser.js';
import { tokens } from '../../styles/tokens.js';
import type { RenderItem } from '../../templates/item-template.js';
import { boardStatus, type Status, statusOf } from '../../templates/status.js';
import { sheet } from './headline-list.styles.js';
import type * as HeadlineRows from './headline-rows.js';
import { reservedRow } from './reserved-row.js';
import type { StoryPages } from './story-pages.js';

/**
 * The latest headlines of a feed, as a list, a grid, cards or compact.
 *
 * Its children are shown until stories have come, and for ever without script: put a link there.
 *
 * @slot - What is shown until stories have come and where none can be had: a link to the news.
 * @slot heading - Above the list.
 * @slot footer - Below the list.
 * @slot item - A `<template>` that draws each story instead of us: `data-key="title"` in it shows the title.
 * @slot loading - Instead of "Loading news…", for screen readers.
 * @slot empty - Instead of "No news right now."
 * @slot consent - Beside the button that allows a third party to be asked.
 * @slot error - Instead of the sentence that says why there is no news.
 *
 * @attr {string} theme-source - A selector: while something in the page matches it the widget is dark, else light.
 * @attr {boolean} unstyled - None of our style sheets: the parts are the page's to style.
 *
 * @csspart base - All of it.
 * @csspart list - The list of stories.
 * @csspart item - A story.
 * @csspart fresh - With `marks`, beside `item`: it has appeared since the last visit.
 * @csspart read - With `marks`, beside `item`: the reader has opened it.
 * @csspart title - The heading of a story.
 * @csspart link - The link in it.
 * @csspart summary - What the story is about.
 * @csspart media - The room of a picture.
 * @csspart image - A picture.
 * @csspart meta - The line with section, byline, time and source.
 * @csspart section - Its section.
 * @csspart byline - Its authors.
 * @csspart time - When it was published.
 * @csspart source - Who published it.
 * @csspart more - The button "Show more".
 * @csspart new - The button "3 new stories".
 * @csspart status - What is said about the list as a whole.
 * @csspart retry - The button "Try again".
 * @csspart consent - The button that allows a third party to be asked.
 * @csspart skeleton - A story that has not come yet.
 * @csspart blank - The room of a story that does not come.
 * @csspart room - The room that is kept for the words of a story.
 *
 * @cssstate consent - Nothing was asked for yet: it is to be allowed first.
 * @cssstate loading - Nothing has come yet.
 * @cssstate ready - The stories are there.
 * @cssstate empty - The feed has no stories.
 * @cssstate stale - The stories are there and could not be renewed.
 * @cssstate error - There are no stories to show.
 *
 * @fires {NewsLoadEvent} news-load - The first stories are there.
 * @fires {NewsUpdateEvent} news-update - A later reading brought something else.
 * @fires {NewsConsentEvent} news-consent - A reader allows a third party to be asked; cancel it to keep it withheld.
 * @fires {NewsErrorEvent} news-error - The feed could not be read; `error.code` says why.
 * @fires {NewsSelectEvent} news-select - A reader follows a headline; cancel it to do something else.
 */
export class HeadlineList extends LitElement {
  static override readonly styles = [tokens, guest, story, teaser, sheet];

  static override readonly properties = {
    src: {},
    format: {},
    refreshInterval: { type: Number, attribute: 'refresh' },
    limit: { type: Number },
    more: { useDefault: true },
    layout: {},
    show: { useDefault: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
    target: {},
    loading: {},
    marks: { type: Boolean },
    source: { attribute: false },
    strings: { attribute: false },
    renderItem: { attribute: false },
  };

  /** Address of a feed, relative to the page. */
  src?: string;

  /** Name of a format, as `npx newsrack read` lists them, or `auto` to tell it from the document. */
  format = 'auto';

  /** Seconds between polls, 0 for none; never more often than every 15. */
  refreshInterval = 300;

  /** How many stories at most. Room is reserved for so many, up to 100. */
  limit = 5;

  /**
   * How a reader gets more than `limit` stories, one page of so many after the other: not at all, by a `button` below
   * the list, or also by `scroll`ing near its end.
   */
  more: 'none' | 'button' | 'scroll' = 'none';

  /** `list`, `grid`, `cards` or `compact`. */
  layout: 'list' | 'grid' | 'cards' | 'compact' = 'list';

  /** What is shown beside the headlines, any of `image summary byline time section source`. */
  show: string | undefined = 'section time';

  /** Level of the headlines, 2 to 6. */
  headingLevel = 3;

  /** `auto` follows the page; `light` and `dark` do not. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Where headlines open, as on `<a>`. */
  target = '';

  /** `lazy` reads the feed when the list comes near the viewport, `eager` at once. */
  loading: 'lazy' | 'eager' = 'lazy';

  /**
   * Marks the stories that the reader has opened, and those that have appeared since their last visit, by the parts
   * `item read` and `item fresh`. What that takes is kept on the reader's device and sent nowhere. A visit ends when the
   * feed was on no visible page for 30 minutes; at the first one nothing is new.
   */
  marks = false;

  /** Instead of `src`: stories that are kept alive elsewhere. */
  source?: Source;

  /** Words of your own, each instead of one of ours. */
  strings?: Partial<CommonMessages & MarkMessages>;

  /** Draws a story your way, as a Lit template, a node or text; called again when the story changes. */
  renderItem?: RenderItem;

  readonly #feed = new FeedController(
    this,
    () => ({
      src: this.src,
      format: this.format,
      refresh: this.refreshInterval,
      eager: this.loading === 'eager',
      limit: this.#limit + (this.#pages?.rows ?? 0),
      source: this.source,
    }),
    async () => (this.#rows = await import('./headline-rows.js')),
  );
  readonly #locale = new LocaleController(this, en, () => this.strings);
  /** What draws stories, once a reader is near. */
  #rows: typeof HeadlineRows | undefined;
  /** What is beyond the first page; downloaded where somebody asks for it. */
  #pages: StoryPages | undefined;

  constructor() {
    super();
    if (drawing) this.#rows = drawing;
    followSpacing(this);
    new StatusController(this, () => this.#status);
    new ThemeController(this);
  }

  /** Reads the feed again now. Settles when the answer is there, good or bad. */
  refresh(): Promise<void> {
    return this.#feed.refresh();
  }

  /** Shows one more page of stories. Settles when they are there, or there are none. */
  async loadMore(): Promise<void> {
    await this.#open();
    await this.#pages?.load();
  }

  /** Shows the stories that were held back so as not to move what is being read. */
  showNew(): void {
    this.#feed.showNew();
  }

  override willUpdate(): void {
    if (this.more !== 'none' && this.#rows) void this.#open();
  }

  override render(): TemplateResult {
    const shown = new Set(this.show?.split(/\s+/));
    const layout = /^(grid|cards|compact)$/.test(this.layout) ? this.layout : 'list';
    return html`
      <div class="base" part="base">
        <slot name="heading"></slot>
        <div class="board ${layout} ${this.#status} ${shown.has('image') ? 'with-image' : ''}">
          ${this.#rows?.newButton(this.#feed.waiting, this.#locale.messages, this.#onShowNew)}
          ${this.#renderList(shown)}
          <div class="status" part="status" role="status">${this.#renderStatus()}</div>
        </div>
        ${this.more === 'none' ? nothing : html`<div class="pager">${this.#pages?.render(this.#locale.messages)}</div>`}
        <slot name="footer"></slot>
      </div>
    `;
  }

  #renderList(shown: ReadonlySet<string>): TemplateResult {
    const { stories, state } = this.#feed;
    const { messages, lang } = this.#locale;
    const { rows: beyond = 0, isBusy, scroll } = this.#pages ?? {};
    const options = {
      shown,
      lang,
      now: new Date(),
      level: this.headingLevel,
      target: this.target,
      newTab: messages.newTab,
      feed: state.feed,
      host: this,
    };
    const kind = this.#status === 'loading' || isBusy ? 'skeleton' : 'blank';
    // each keeps its place while stories come in before it
    const length = Math.min(this.#limit, most) + beyond;
    if (scroll) return scroll.render(stories, options, kind, length);
    const reserve = reservedRow(kind, shown);
    const reserves = [...Array(length).keys()].map((place) => (stories[place] ? nothing : reserve));
    return html`<ul class="rows" part="list" role="list">${this.#rows?.headlineRows(stories, options)}${reserves}</ul>`;
  }

  #renderStatus() {
    const { waiting, stories, state, busy } = this.#feed;
    const { messages: words, lang } = this.#locale;
    const news = waiting ? html`<span class="unseen">${words.newStories(waiting)}</span>` : nothing;
    return [
      news,
      boardStatus(this.#status, stories.length, {
        state,
        words,
        now: new Date(),
        lang,
        busy,
        onConsent: () => this.#goOn(this.#feed.follower?.allow()),
        onRetry: () => this.#goOn(this.refresh()),
      }),
    ];
  }

  #onShowNew(): void {
    this.showNew();
    void this.#goOn();
  }

  /** @param asked settles when what the reader asked for is there, or is not to be had */
  async #goOn(asked?: Promise<void>): Promise<void> {
    await asked;
    if (!asked || /ready|empty/.test(this.#status)) await this.#rows?.focusNews(this);
  }

  /** Without network there is no next page, either. */
  async #open(): Promise<void> {
    if (this.#pages) return;
    const module = await import('./story-pages.js').catch(() => undefined);
    this.#pages ??= module && new module.StoryPages(this, this.#feed, () => this.#limit);
  }

  get #status(): Status {
    return statusOf(this.#feed.state, this.#feed.stories.length);
  }

  /** `limit` as a number of rows, whatever the author typed. */
  get #limit(): number {
    return this.limit >= 1 ? Math.floor(this.limit) : 5;
  }
}

/** For pages from a server, where what draws stories is there before any list is. */
export function drawRowsBy(rows: typeof HeadlineRows): void {
  drawing = rows;
}

let drawing: typeof HeadlineRows | undefined;

/** Rows for which room is reserved: what is below them is far out of sight. */
const most = 100;
