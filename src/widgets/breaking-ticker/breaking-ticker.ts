import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { RotationController } from '../../controllers/rotation-controller.js';
import { SightController } from '../../controllers/sight-controller.js';
import { StatusController } from '../../controllers/status-controller.js';
import { NewsDismissEvent } from '../../events/news-dismiss-event.js';
import { NewsSelectEvent } from '../../events/news-select-event.js';
import { enTicker } from '../../i18n/locales/en-ticker.js';
import type { CommonMessages, TickerMessages } from '../../i18n/messages.js';
import type { Story } from '../../model/story.js';
import type { Source } from '../../sources/source.js';
import { breaking } from '../../styles/breaking.js';
import { guest } from '../../styles/guest.js';
import { story } from '../../styles/story.js';
import { tokens } from '../../styles/tokens.js';
import { type Status, statusMessage, statusOf } from '../../templates/status.js';
import { storyMeta } from '../../templates/story-meta.js';
import { timeAgo } from '../../templates/story-time.js';
import { Bulletin } from './bulletin.js';
import { isFlagged } from './choice.js';
import { control, controls } from './controls.js';
import { dismissals } from './dismissals.js';
import { slide } from './slide.js';
import { sheet } from './breaking-ticker.styles.js';

/**
 * One line that goes through what is breaking, or the latest, one headline at a time or as a row that scrolls.
 *
 * **It never moves the page.** Where it has something to say from the start, the author's link inside or
 * `which="latest"`, it has its line from the start. Else it takes no room at all until there is something breaking. If
 * its place is in sight by then, it lies over what follows; its line is opened, and closed again once there is nothing
 * left, only while that place is out of sight: below the viewport, or above it in browsers that hold on to what is being
 * read (scroll anchoring, which `overflow-anchor: none` on the page switches off). To give it its line in any case,
 * set its `min-block-size`.
 *
 * **How it moves.** While headlines move there is one endless animation of `transform` and `opacity`, and no script. All
 * headlines are `inert` meanwhile, and the button that pauses them is the first tab stop. The pointer lets them rest for
 * as long as it is on them, so that it clicks on what stands still; the keyboard, previous and next stop them for good,
 * and then exactly one headline can be seen and reached. Each carries its own "2 of 5", and moves with it.
 *
 * @slot - What is shown until stories have come and where none can be had: a link to the news. Not with
 * `which="breaking"`.
 * @slot loading - Instead of "Loading news…", for screen readers.
 * @slot empty - Instead of "No news right now."
 * @slot error - Instead of the sentence that says why there are no news.
 *
 * @csspart base - All of it.
 * @csspart label - What kind of news these are.
 * @csspart controls - Pause or play, previous and next.
 * @csspart button - Each of these, and the one that dismisses.
 * @csspart viewport - Where the headlines go by.
 * @csspart item - A headline with what stands beside it.
 * @csspart title - The headline.
 * @csspart link - The link in it.
 * @csspart meta - Its section, byline, time and source, as `show` says.
 * @csspart section - Its section.
 * @csspart byline - Its authors.
 * @csspart time - When it was published.
 * @csspart source - Who published it.
 * @csspart counter - "2 of 5".
 * @csspart status - What is said about the ticker as a whole.
 * @csspart retry - The button "Try again".
 * @csspart skeleton - The line before anything has come.
 *
 * @cssstate loading - Nothing has come yet.
 * @cssstate ready - The stories are there.
 * @cssstate empty - There is nothing to show.
 * @cssstate stale - The stories are there and could not be renewed.
 * @cssstate error - The feed could not be read.
 * @cssstate paused - The headlines rest, for whatever reason.
 * @cssstate playing - The headlines move.
 *
 * @fires {NewsLoadEvent} news-load - The first stories are there.
 * @fires {NewsUpdateEvent} news-update - A later reading brought something else.
 * @fires {NewsErrorEvent} news-error - The feed could not be read; `error.code` says why.
 * @fires {NewsSelectEvent} news-select - A reader follows a headline; cancel it to do something else.
 * @fires {NewsPlayEvent} news-play - The headlines move.
 * @fires {NewsPauseEvent} news-pause - The headlines rest; `reason` says why.
 * @fires {NewsDismissEvent} news-dismiss - A reader does not want to see a story again; cancel it to keep it.
 */
export class BreakingTicker extends LitElement {
  static override readonly styles = [tokens, breaking, guest, story, sheet];

  static override readonly properties = {
    src: {},
    format: {},
    refreshInterval: { type: Number, attribute: 'refresh' },
    which: {},
    limit: { type: Number },
    maxAge: { type: Number, attribute: 'max-age' },
    breakingTags: { attribute: 'breaking-tags' },
    mode: {},
    interval: { type: Number },
    speed: { type: Number },
    dismissible: { type: Boolean },
    label: {},
    show: {},
    theme: { reflect: true },
    target: {},
    loading: {},
    isBreaking: { attribute: false },
    source: { attribute: false },
    strings: { attribute: false },
  };

  /** Address of a feed, relative to the page. */
  src?: string;

  /** Dialect of the feed: `rss`, `atom`, `json-feed`, or `auto` to tell it from the document. */
  format = 'auto';

  /** Seconds between polls, 0 for none; never more often than every 15. */
  refreshInterval = 300;

  /** `breaking` or `latest`; `auto` shows what is breaking where the feed can say so, and else the latest. */
  which: 'auto' | 'breaking' | 'latest' = 'auto';

  /** How many stories at most. */
  limit = 10;

  /** Hours after which a story is no longer shown. */
  maxAge?: number;

  /** Tags or sections that make a story breaking, besides the feed's own word for it: `breaking, urgent`. */
  breakingTags = '';

  /** `rotate` shows one headline at a time, `scroll` a row of them that goes by. */
  mode: 'rotate' | 'scroll' = 'rotate';

  /** Seconds for each headline, 3 or more. */
  interval = 6;

  /** Pixels in a second, where headlines scroll. */
  speed = 60;

  /** Readers can dismiss a story. It comes back when there is more to it. */
  dismissible = false;

  /** Instead of "Breaking news" and "Latest news". */
  label = '';

  /** What is shown beside the headlines, any of `section byline time source`. */
  show = 'time';

  /** `auto` follows the page; `light` and `dark` do not. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Where headlines open, as on `<a>`. */
  target = '';

  /** `lazy` reads the feed when the ticker comes near the viewport, `eager` at once. */
  loading: 'lazy' | 'eager' = 'lazy';

  /** A rule of your own for what is breaking; `undefined` where it cannot tell. */
  isBreaking?: (story: Story) => boolean | undefined;

  /** Instead of `src`: stories that are kept alive elsewhere. */
  source?: Source;

  /** Words of your own, each instead of one of ours. */
  strings?: Partial<CommonMessages & TickerMessages>;

  readonly #feed = new FeedController(this, () => ({
    src: this.src,
    format: this.format,
    refresh: this.refreshInterval,
    eager: this.loading === 'eager',
    limit: Infinity,
    source: this.source,
  }));
  readonly #locale = new LocaleController(this, enTicker, () => this.strings);
  readonly #bulletin = new Bulletin(this, this.#feed, () => ({
    which: this.which,
    maxAge: this.maxAge,
    isBreaking: this.isBreaking ?? ((story) => isFlagged(story, this.breakingTags)),
    limit: this.limit >= 1 ? Math.floor(this.limit) : 10,
    isRead: this.paused && this.matches(':hover, :focus-within'),
  }));
  readonly #sight = new SightController(this, () => this.renderRoot.querySelector('.base'));
  readonly #rotation = new RotationController(this, this.#sight, () => ({
    keys: this.#bulletin.stories.map(({ id }) => id),
    mode: this.mode === 'scroll' ? 'scroll' : 'rotate',
    interval: Math.max(3, this.interval || 6),
    speed: this.speed > 0 ? this.speed : 60,
    hasFocus: this.shadowRoot?.activeElement?.closest('.viewport') != null,
  }));
  /** Its line is open; else it takes no room. */
  #isOpen = false;

  constructor() {
    super();
    const internals = this.attachInternals();
    new StatusController(this, () => this.#status, internals);
    new StatusController(this, () => (this.paused ? 'paused' : 'playing'), internals);
  }

  /** The headlines rest, for whatever reason. */
  get paused(): boolean {
    return this.#rotation.rest !== undefined;
  }

  override update(changed: PropertyValues): void {
    if (!this.hasUpdated || this.#sight.isOutOfSight) this.#isOpen = this.#isThere;
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    if (focused && (!focused.isConnected || focused.closest('[inert]'))) this.#focusNext();
  }

  /** Reads the feed again now. Settles when the answer is there, good or bad. */
  refresh(): Promise<void> {
    return this.#feed.refresh();
  }

  /** Lets the headlines move, where the reader does not mind motion. */
  play(): void {
    this.#rotation.play();
  }

  /** Stops at the headline that is shown. */
  pause(): void {
    this.#rotation.stop('user');
  }

  /** Shows the next headline, and stops there. */
  next(): void {
    this.#rotation.step(1);
  }

  /** Shows the headline before, and stops there. */
  previous(): void {
    this.#rotation.step(-1);
  }

  /** Takes the story that is shown away, until there is more to it. */
  dismiss(): void {
    const story = this.#bulletin.stories[this.#rotation.look()];
    if (!story) return;
    const dismiss = new NewsDismissEvent(story);
    if (this.dispatchEvent(dismiss)) dismissals.add(story);
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const isThere = this.#isThere;
    const { carousel } = this.#locale.messages;
    return html`
      <div class="room ${this.#isOpen ? '' : 'over'}">
        <div
          class="base ${isThere ? '' : 'gone'} ${this.#bulletin.isBreaking ? 'breaking' : ''}"
          part="base"
          role=${isThere ? 'region' : nothing}
          aria-label=${isThere ? this.#label : nothing}
          aria-roledescription=${isThere ? carousel : nothing}
          @focusin=${this.#onFocus}
        >
          ${isThere ? this.#renderStories() : nothing} ${this.#renderStatus()}
        </div>
      </div>
    `;
  }

  #renderStories() {
    const { stories, isRenewed } = this.#bulletin;
    const { rest, isStopped, layout } = this.#rotation;
    const words = this.#locale.messages;
    if (!stories.length) return nothing;
    return html`
      <div class="label" part="label">${this.#label}</div>
      ${
        stories.length > 1
          ? controls({
              words,
              toggle: rest === 'motion' ? undefined : isStopped ? 'play' : 'pause',
              onToggle: () => (isStopped ? this.play() : this.pause()),
              onPrevious: () => this.previous(),
              onNext: () => this.next(),
            })
          : nothing
      }
      <div
        class="viewport"
        part="viewport"
        aria-live=${rest && !isRenewed ? 'polite' : 'off'}
        ?inert=${!rest}
        @pointerenter=${this.#onPointer}
        @pointerleave=${this.#onPointer}
        @pointercancel=${this.#onPointer}
      >
        <div class="track ${layout}">
          ${this.#renderRow(false)} ${layout === 'scroll' ? this.#renderRow(true) : nothing}
        </div>
      </div>
      ${this.dismissible ? control(words.dismiss, 'dismiss', () => this.dismiss()) : nothing}
    `;
  }

  /** @param isCopy for the eye only: it follows the row, so that its end is its beginning */
  #renderRow(isCopy: boolean): TemplateResult {
    const { stories } = this.#bulletin;
    const { index, layout, rest } = this.#rotation;
    const words = this.#locale.messages;
    const row = (story: Story, i: number) =>
      slide(story, {
        words,
        position: stories.length > 1 ? words.position(i + 1, stories.length) : '',
        note: this.#renderNote(story),
        target: this.target,
        newTab: words.newTab,
        isInert: layout === 'stack' && i !== index,
        isCopy,
        onSelect: (event) => this.#onSelect(event, story),
      });
    return html`<div class="row" aria-hidden=${isCopy || nothing} ?inert=${isCopy && !rest}>
      ${repeat(stories, ({ id }) => id, row)}
    </div>`;
  }

  /** How old the news is matters more than how old the story is, once it cannot be renewed. */
  #renderNote(story: Story): TemplateResult {
    const { state } = this.#feed;
    const { lang, messages } = this.#locale;
    const now = new Date();
    if (state.status === 'failed' && state.at)
      return html`<div class="meta" part="meta">${messages.stale(timeAgo(state.at, now, lang))}</div>`;
    const shown = new Set(this.show.split(/\s+/));
    return storyMeta(story, { shown, lang, now, publisher: state.feed?.title });
  }

  /** It is there from the start, in sight or not, since what is not there cannot say when something breaks. */
  #renderStatus(): TemplateResult {
    const { stories } = this.#bulletin;
    const isSeen = this.#isThere && !stories.length;
    return html`<div class=${isSeen ? 'status' : 'unseen'} part="status" role="status">
      ${isSeen ? this.#renderSentence() : this.#alert}
    </div>`;
  }

  #renderSentence() {
    const { messages, lang } = this.#locale;
    const isBlank = this.#status === 'loading' && !this.childElementCount;
    return html`${isBlank ? html`<div class="skeleton" part="skeleton"></div>` : nothing}
    ${statusMessage(this.#status, {
      state: this.#feed.state,
      words: messages,
      now: new Date(),
      lang,
      busy: this.#feed.busy,
      onRetry: () => this.refresh(),
    })}`;
  }

  /** The keyboard stops the headlines. A button that the pointer has pressed says itself what is to be done. */
  #onFocus({ target }: FocusEvent): void {
    if (target instanceof Element && target.matches(':focus-visible')) this.#rotation.stop('focus');
  }

  /** A finger leaves before it clicks: what it has touched rests until it is clear that it only scrolled the page. */
  #onPointer({ type, pointerType }: PointerEvent): void {
    const isHeld = type === 'pointerenter' || (type === 'pointerleave' && pointerType === 'touch');
    this.#rotation.hold(isHeld);
  }

  #onSelect(event: MouseEvent, story: Story): void {
    const select = new NewsSelectEvent(story);
    const isFollowed = this.dispatchEvent(select);
    // who asks for a new tab gets one, whatever the page does with a plain click
    if (!isFollowed && !(event.ctrlKey || event.metaKey || event.shiftKey)) event.preventDefault();
  }

  /** What had the focus is gone: the keyboard goes on where the news are. */
  #focusNext(): void {
    const link = this.renderRoot.querySelector<HTMLElement>('.viewport:not([inert]) .slide:not([inert]) a');
    (link ?? this.renderRoot.querySelector('button'))?.focus();
  }

  get #alert(): string {
    const { alerts, stories } = this.#bulletin;
    const [first, second] = stories.length ? alerts : [];
    if (second) return this.#locale.messages.newStories(alerts.length);
    return first ? `${this.#label}: ${first.title}` : '';
  }

  get #label(): string {
    const { breakingNews, latestNews } = this.#locale.messages;
    return this.label || (this.#bulletin.isBreaking ? breakingNews : latestNews);
  }

  /** There is something to see: stories or, unless only what is breaking was asked for, why there are none. */
  get #isThere(): boolean {
    const { stories, isDismissed } = this.#bulletin;
    if (stories.length) return true;
    if (this.which === 'latest') return !isDismissed;
    return this.which !== 'breaking' && this.childElementCount > 0 && this.#status !== 'empty';
  }

  get #status(): Status {
    return statusOf(this.#feed.state, this.#bulletin.stories.length);
  }
}
