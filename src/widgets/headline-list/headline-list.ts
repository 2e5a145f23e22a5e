import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { ReadingController } from '../../controllers/reading-controller.js';
import { StatusController } from '../../controllers/status-controller.js';
import { NewsSelectEvent } from '../../events/news-select-event.js';
import type { Messages } from '../../i18n/messages.js';
import type { Story } from '../../model/story.js';
import type { Source } from '../../sources/source.js';
import { guest } from '../../styles/guest.js';
import { tokens } from '../../styles/tokens.js';
import { headline } from '../../templates/headline.js';
import { type Status, statusMessage, statusOf } from '../../templates/status.js';
import { storyMeta } from '../../templates/story-meta.js';
import { storyPicture } from '../../templates/story-picture.js';
import { sheet } from './headline-list.styles.js';

/**
 * The latest headlines of a feed, as a list, a grid, cards or compact.
 *
 * Its children are shown until stories have come, and for ever without script: put a link there.
 *
 * @slot - What is shown until stories have come and where none can be had: a link to the news.
 * @slot heading - Above the list.
 * @slot footer - Below the list.
 * @slot loading - Instead of "Loading news…", for screen readers.
 * @slot empty - Instead of "No news right now."
 * @slot error - Instead of the sentence that says why there are no news.
 *
 * @csspart base - All of it.
 * @csspart list - The list of stories.
 * @csspart item - A story.
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
 * @csspart new - The button "3 new stories".
 * @csspart status - What is said about the list as a whole.
 * @csspart retry - The button "Try again".
 * @csspart skeleton - A story that has not come yet.
 *
 * @cssstate loading - Nothing has come yet.
 * @cssstate ready - The stories are there.
 * @cssstate empty - The feed has no stories.
 * @cssstate stale - The stories are there and could not be renewed.
 * @cssstate error - There are no stories to show.
 *
 * @fires {NewsLoadEvent} news-load - The first stories are there.
 * @fires {NewsUpdateEvent} news-update - A later reading brought something else.
 * @fires {NewsErrorEvent} news-error - The feed could not be read; `error.code` says why.
 * @fires {NewsSelectEvent} news-select - A reader follows a headline; cancel it to do something else.
 */
export class HeadlineList extends LitElement {
  static override readonly styles = [tokens, guest, sheet];

  static override readonly properties = {
    src: {},
    format: {},
    refreshInterval: { type: Number, attribute: 'refresh' },
    limit: { type: Number },
    layout: {},
    show: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
    target: {},
    loading: {},
    source: { attribute: false },
    strings: { attribute: false },
  };

  /** Address of a feed, relative to the page. */
  src?: string;

  /** Dialect of the feed: `rss`, `atom`, `json-feed`, or `auto` to tell it from the document. */
  format = 'auto';

  /** Seconds between polls, 0 for none; never more often than every 15. */
  refreshInterval = 300;

  /** How many stories at most. Room is reserved for so many. */
  limit = 5;

  /** `list`, `grid`, `cards` or `compact`. */
  layout: 'list' | 'grid' | 'cards' | 'compact' = 'list';

  /** What is shown beside the headlines, any of `image summary byline time section source`. */
  show = 'section time';

  /** Level of the headlines, 2 to 6. */
  headingLevel = 3;

  /** `auto` follows the page; `light` and `dark` do not. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Where headlines open, as on `<a>`. */
  target = '';

  /** `lazy` reads the feed when the list comes near the viewport, `eager` at once. */
  loading: 'lazy' | 'eager' = 'lazy';

  /** Instead of `src`: stories that are kept alive elsewhere. */
  source?: Source;

  /** Words of your own, each instead of one of ours. */
  strings?: Partial<Messages>;

  readonly #feed = new FeedController(this, () => ({
    src: this.src,
    format: this.format,
    refresh: this.refreshInterval,
    eager: this.loading === 'eager',
    source: this.source,
  }));
  readonly #reading = new ReadingController(this, this.#feed, () => this.#rows);
  readonly #locale = new LocaleController(this, () => this.strings);
  readonly #clock = new ClockController(this);

  constructor() {
    super();
    new StatusController(this, () => this.#status);
  }

  /** Reads the feed again now. Settles when the answer is there, good or bad. */
  refresh(): Promise<void> {
    return this.#feed.refresh();
  }

  /** Shows the stories that were held back so as not to move what is being read. */
  showNew(): void {
    this.#reading.showNew();
  }

  override render(): TemplateResult {
    const shown = new Set(this.show.split(/\s+/));
    const layout = layouts.has(this.layout) ? this.layout : 'list';
    return html`
      <div class="base" part="base">
        <slot name="heading"></slot>
        <div class="board ${layout} ${this.#status} ${shown.has('image') ? 'with-image' : ''}">
          ${this.#renderNew()} ${this.#renderList(shown)}
          <div class="status" part="status" role="status">${this.#renderStatus()}</div>
        </div>
        <slot name="footer"></slot>
      </div>
    `;
  }

  #renderNew() {
    const { waiting } = this.#reading;
    return waiting
      ? html`<button class="new" part="new" @click=${this.#onShowNew}>
          ${this.#locale.messages.newStories(waiting)}
        </button>`
      : nothing;
  }

  #renderList(shown: ReadonlySet<string>): TemplateResult {
    const { stories } = this.#reading;
    return html`
      <ul part="list" role="list">
        ${repeat(
          stories,
          (story) => story.id,
          (story) => this.#renderStory(story, shown),
        )}
        ${Array.from({ length: Math.max(0, this.#rows - stories.length) }, () => this.#renderReserve(shown))}
      </ul>
    `;
  }

  #renderStory(story: Story, shown: ReadonlySet<string>): TemplateResult {
    return html`
      <li part="item" lang=${story.lang ?? nothing}>
        <div class="text">
          ${headline(story, {
            level: this.headingLevel,
            target: this.target,
            newTab: this.#locale.messages.newTab,
            onSelect: this.#onSelect,
          })}
          ${shown.has('summary') ? html`<p class="summary" part="summary" dir="auto">${story.summary}</p>` : nothing}
          ${storyMeta(story, {
            shown,
            now: this.#clock.now,
            lang: this.#locale.lang,
            publisher: this.#feed.state.feed?.title,
          })}
        </div>
        ${this.#renderRoom(shown)} ${shown.has('image') ? storyPicture(story.image) : nothing}
      </li>
    `;
  }

  #renderReserve(shown: ReadonlySet<string>): TemplateResult {
    const kind = this.#status === 'loading' ? 'skeleton' : 'blank';
    return html`
      <li class=${kind} part=${kind} aria-hidden="true">
        ${this.#renderRoom(shown)} ${shown.has('image') ? storyPicture(undefined) : nothing}
      </li>
    `;
  }

  /** As high as the longest text that a row shows: the words lie over it, so that every row is of one height. */
  #renderRoom(shown: ReadonlySet<string>): TemplateResult {
    return html`
      <div class="room" aria-hidden="true">
        <div class="title" part="title"></div>
        ${shown.has('summary') ? html`<div class="summary" part="summary"></div>` : nothing}
        <div class="meta" part="meta"></div>
      </div>
    `;
  }

  #renderStatus() {
    const { waiting } = this.#reading;
    if (waiting) return html`<span class="unseen">${this.#locale.messages.newStories(waiting)}</span>`;
    return statusMessage(this.#status, {
      state: this.#feed.state,
      words: this.#locale.messages,
      now: this.#clock.now,
      lang: this.#locale.lang,
      busy: this.#feed.busy,
      onRetry: this.#onRetry,
    });
  }

  readonly #onSelect = (event: MouseEvent, story: Story): void => {
    const select = new NewsSelectEvent(story);
    const isFollowed = this.dispatchEvent(select);
    // who asks for a new tab gets one, whatever the page does with a plain click
    if (!isFollowed && !(event.ctrlKey || event.metaKey || event.shiftKey)) event.preventDefault();
  };

  readonly #onShowNew = async (): Promise<void> => {
    this.showNew();
    await this.updateComplete;
    this.#focusFirst();
  };

  readonly #onRetry = async (): Promise<void> => {
    await this.#feed.refresh();
    await this.updateComplete;
    if (this.#status === 'ready') this.#focusFirst();
  };

  /** The button that was pressed is gone: the keyboard goes on where the news are. */
  #focusFirst(): void {
    this.renderRoot.querySelector('a')?.focus();
  }

  get #status(): Status {
    return statusOf(this.#feed.state, this.#reading.stories.length);
  }

  /** `limit` as a number of rows, whatever the author typed. */
  get #rows(): number {
    return this.limit >= 1 ? Math.floor(this.limit) : 5;
  }
}

const layouts: ReadonlySet<string> = new Set(['list', 'grid', 'cards', 'compact']);
