import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { FeedController } from '../../controllers/feed-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { NearnessController } from '../../controllers/nearness-controller.js';
import { followSpacing } from '../../controllers/follow-spacing.js';
import { StatusController } from '../../controllers/status-controller.js';
import { ThemeController } from '../../controllers/theme-controller.js';
import { en } from '../../i18n/locales/en.js';
import type { CommonMessages, TickerMessages } from '../../i18n/messages.js';
import type { Story } from '../../model/story.js';
import type { Source } from '../../sources/source.js';
import { guest } from '../../styles/guest.js';
import { tokens } from '../../styles/tokens.js';
import { type Status, statusMessage, statusOf } from '../../templates/status.js';
import { sheet } from './breaking-ticker.styles.js';
import type { Tape } from './tape.js';
import type { TickerSettings } from './ticker-settings.js';

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
 * @slot consent - Beside the button that allows a third party to be asked.
 * @slot error - Instead of the sentence that says why there is no news.
 *
 * @attr {string} theme-source - A selector: while something in the page matches it the widget is dark, else light.
 * @attr {boolean} unstyled - None of our style sheets: the parts are the page's to style.
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
 * @csspart consent - The button that allows a third party to be asked.
 * @csspart skeleton - The line before anything has come.
 *
 * @cssstate consent - Nothing was asked for yet: it is to be allowed first.
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
 * @fires {NewsConsentEvent} news-consent - A reader allows a third party to be asked; cancel it to keep it withheld.
 * @fires {NewsErrorEvent} news-error - The feed could not be read; `error.code` says why.
 * @fires {NewsSelectEvent} news-select - A reader follows a headline; cancel it to do something else.
 * @fires {NewsPlayEvent} news-play - The headlines move.
 * @fires {NewsPauseEvent} news-pause - The headlines rest; `reason` says why.
 * @fires {NewsDismissEvent} news-dismiss - A reader does not want to see a story again; cancel it to keep it.
 */
export class BreakingTicker extends LitElement implements TickerSettings {
  static override readonly styles = [tokens, guest, sheet];

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
    show: { useDefault: true },
    theme: { reflect: true },
    target: {},
    loading: {},
    isBreaking: { attribute: false },
    source: { attribute: false },
    strings: { attribute: false },
  };

  /** Address of a feed, relative to the page. */
  src?: string;

  /** Name of a format, as `npx newsrack read` lists them, or `auto` to tell it from the document. */
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
  breakingTags?: string;

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
  show: string | undefined = 'time';

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
    chosen: () => this.#tape?.stories ?? [],
  }));
  readonly #locale = new LocaleController<CommonMessages & Partial<TickerMessages>>(
    this,
    en,
    () => this.strings,
  );
  readonly #nearness = new NearnessController(this);
  /** All that is done with stories; downloaded when a reader comes near, as the stories are. */
  #tape: Tape | undefined;
  #arrival: Promise<void> | undefined;
  /** Its line is open; else it takes no room. */
  #isOpen = false;

  constructor() {
    super();
    const internals = this.attachInternals();
    followSpacing(this);
    new StatusController(this, () => this.#status, internals);
    new ThemeController(this);
    new StatusController(this, () => (this.paused ? 'paused' : 'playing'), internals);
  }

  /** The headlines rest, for whatever reason. */
  get paused(): boolean {
    return !this.#tape?.isMoving;
  }

  override update(changed: PropertyValues): void {
    if (this.#nearness.near || this.loading === 'eager') void this.#arrive();
    if (!this.hasUpdated || this.#tape?.isOutOfSight) this.#isOpen = this.#isThere;
    this.#tape?.dress();
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    if (focused && (!focused.isConnected || focused.closest('[inert]')))
      void this.updateComplete.then(() => this.#tape?.focus());
  }

  /** Reads the feed again now. Settles when the answer is there, good or bad. */
  async refresh(): Promise<void> {
    await Promise.all([this.#feed.refresh(), this.#arrive()]);
  }

  /** Lets the headlines move, where the reader does not mind motion. */
  play(): void {
    this.#tell((tape) => tape.play());
  }

  /** Stops at the headline that is shown. */
  pause(): void {
    this.#tell((tape) => tape.pause());
  }

  /** Shows the next headline, and stops there. */
  next(): void {
    this.#tell((tape) => tape.step(1));
  }

  /** Shows the headline before, and stops there. */
  previous(): void {
    this.#tell((tape) => tape.step(-1));
  }

  /** Takes the story that is shown away, until there is more to it. */
  dismiss(): void {
    this.#tell((tape) => tape.dismiss());
  }

  override render(): TemplateResult {
    const isThere = this.#isThere;
    const hasSentence = isThere && !this.#tape?.stories.length;
    return html`
      <div class="line ${this.#isOpen ? '' : 'over'}">
        <div class="base ${isThere ? '' : 'gone'} ${/byline|source/.test(this.show ?? '') ? 'long' : ''}" part="base">
          ${this.#tape?.render()}
          <div class=${hasSentence ? 'status' : 'unseen'} part="status" role="status">
            ${hasSentence ? this.#renderSentence() : this.#tape?.alert}
          </div>
        </div>
      </div>
    `;
  }

  #renderSentence() {
    const { messages, lang } = this.#locale;
    const isBlank = this.#status === 'loading' && !this.childElementCount;
    return html`${isBlank ? html`<div class="skeleton" part="skeleton"></div>` : ''}
    ${statusMessage(this.#status, {
      state: this.#feed.state,
      words: messages,
      now: new Date(),
      lang,
      busy: this.#feed.busy,
      onConsent: () => this.#feed.follower?.allow(),
      onRetry: () => this.refresh(),
    })}`;
  }

  #tell(order: (tape: Tape) => void): void {
    if (this.#tape) order(this.#tape);
    else void this.#arrive().then(() => this.#tape && order(this.#tape));
  }

  #arrive(): Promise<void> {
    return (this.#arrival ??= import('./tape.js').then(
      ({ Tape }) => {
        this.#tape = new Tape(this, this.#feed, this.#locale);
        this.requestUpdate();
      },
      // without network there are no stories either: who asks for them again asks for this again
      () => (this.#arrival = undefined),
    ));
  }

  /** There is something to see: stories or, unless only what is breaking was asked for, why there are none. */
  get #isThere(): boolean {
    if (this.#tape?.stories.length) return true;
    if (this.which === 'latest') return !this.#tape?.isDismissed;
    return this.which !== 'breaking' && this.childElementCount > 0 && this.#status !== 'empty';
  }

  get #status(): Status {
    const { state } = this.#feed;
    return this.#tape || state.status === 'failed'
      ? statusOf(state, this.#tape?.stories.length ?? 0)
      : 'loading';
  }
}
