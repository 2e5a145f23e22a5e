import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FeedController } from '../../controllers/feed-controller.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { RotationController } from '../../controllers/rotation-controller.js';
import { SightController } from '../../controllers/sight-controller.js';
import { wear, wearAlways } from '../../controllers/wear.js';
import { NewsDismissEvent } from '../../events/news-dismiss-event.js';
import { enTicker } from '../../i18n/locales/en-ticker.js';
import type { CommonMessages, TickerMessages } from '../../i18n/messages.js';
import type { Story } from '../../model/story.js';
import { storyMeta } from '../../templates/story-meta.js';
import { timeAgo } from '../../templates/story-time.js';
import { Bulletin } from './bulletin.js';
import { isFlagged } from './choice.js';
import { control, controls } from './controls.js';
import { dismissals } from './dismissals.js';
import { slide } from './slide.js';
import { tapeSheet } from './tape.styles.js';
import { trackSheet } from './track.styles.js';
import type { TickerSettings } from './ticker-settings.js';

/** What goes by in a ticker, and the buttons that stop it: all of the ticker that needs stories. */
export class Tape {
  readonly #host: LitElement & TickerSettings;
  readonly #feed: FeedController;
  readonly #locale: LocaleController<CommonMessages & Partial<TickerMessages>>;
  readonly #bulletin: Bulletin;
  readonly #sight: SightController;
  readonly #rotation: RotationController;
  /** The pointer has gone down, and gives the focus to what it is on. */
  #isPressed = false;

  constructor(
    host: LitElement & TickerSettings,
    feed: FeedController,
    locale: LocaleController<CommonMessages & Partial<TickerMessages>>,
  ) {
    this.#host = host;
    this.#feed = feed;
    this.#locale = locale;
    this.#bulletin = new Bulletin(host, feed, () => ({
      which: host.which,
      maxAge: host.maxAge,
      isBreaking: host.isBreaking ?? ((story) => isFlagged(story, host.breakingTags ?? '')),
      limit: Math.floor(within(1, host.limit || 10, 1000)),
      isRead: !this.isMoving && host.matches(':hover, :focus-within'),
      hasFocus: host.matches(':focus-within'),
    }));
    this.#sight = new SightController(host, () => host.renderRoot.querySelector('.base'));
    this.#rotation = new RotationController(host, this.#sight, () => ({
      keys: this.stories.map(({ id }) => id),
      mode: host.mode === 'scroll' ? 'scroll' : 'rotate',
      interval: within(3, host.interval || 6, 3600),
      speed: within(1, host.speed || 60, 1000),
      hasFocus: Boolean(host.shadowRoot?.activeElement?.closest('.viewport')),
    }));
  }

  get stories(): readonly Story[] {
    return this.#bulletin.stories;
  }

  /** There would be stories, but the reader has seen enough of them. */
  get isDismissed(): boolean {
    return this.#bulletin.isDismissed;
  }

  get isMoving(): boolean {
    return !this.#rotation.rest;
  }

  /** The height of the ticker may change, and nothing that is seen moves. */
  get isOutOfSight(): boolean {
    return this.#sight.isOutOfSight;
  }

  /** What is to be said aloud. */
  get alert(): string {
    const { alerts } = this.#bulletin;
    const [first, second] = alerts;
    if (second) return this.#words.newStories(alerts.length);
    return first ? `${this.#label}: ${first.title}` : '';
  }

  play(): void {
    this.#rotation.play();
  }

  pause(): void {
    this.#rotation.stop('user');
  }

  step(by: number): void {
    this.#rotation.step(by);
  }

  dismiss(): void {
    const story = this.stories[this.#rotation.look()];
    if (!story) return;
    const dismiss = new NewsDismissEvent(story);
    if (this.#host.dispatchEvent(dismiss)) dismissals.add(story);
    this.#host.requestUpdate();
  }

  /** Puts on the sheets that came along; where the page wants none of ours, only the one that slides move by. */
  dress(): void {
    wearAlways(this.#host, [trackSheet]);
    wear(this.#host, [tapeSheet]);
  }

  /** What had the focus is gone: the keyboard goes on where the news are. */
  focus(): void {
    const { renderRoot } = this.#host;
    const link = renderRoot.querySelector<HTMLElement>('.track:not([inert]) .slide:not([inert]) a');
    (link ?? renderRoot.querySelector('button'))?.focus();
  }

  render(): TemplateResult | typeof nothing {
    const { stories, isBreaking } = this.#bulletin;
    if (!stories.length) return nothing;
    const words = this.#words;
    return html`
      <section
        class="tape ${isBreaking ? 'breaking' : ''}"
        aria-label=${this.#label}
        aria-roledescription=${words.carousel}
        @pointerdown=${() => (this.#isPressed = true)}
        @focusin=${this.#onFocus}
      >
        <div class="label" part="label">${this.#label}</div>
        ${stories.length > 1 ? this.#renderControls() : nothing} ${this.#renderViewport()}
        ${this.#host.dismissible ? control(words.dismiss, 'dismiss', () => this.dismiss()) : nothing}
      </section>
    `;
  }

  #renderControls(): TemplateResult {
    const { rest, isStopped } = this.#rotation;
    return controls({
      words: this.#words,
      toggle: rest === 'motion' ? undefined : isStopped ? 'play' : 'pause',
      onToggle: () => (isStopped ? this.play() : this.pause()),
      onPrevious: () => this.step(-1),
      onNext: () => this.step(1),
    });
  }

  #renderViewport(): TemplateResult {
    const { layout } = this.#rotation;
    const isRow = layout === 'scroll';
    const { isMoving } = this;
    return html`
      <div
        class="viewport ${layout}"
        part="viewport"
        aria-live=${isMoving || this.#bulletin.isRenewed ? 'off' : 'polite'}
        @pointerenter=${this.#onPointer}
        @pointerleave=${this.#onPointer}
        @pointercancel=${this.#onPointer}
      >
        <div class="track" ?inert=${isMoving}>
          ${keyed(this.#arrangement, [this.#renderRow(false), isRow ? this.#renderRow(true) : nothing])}
        </div>
      </div>
    `;
  }

  /** With another one all slides are drawn anew, because slides that change places would shift the layout. */
  get #arrangement(): string {
    const isRow = this.#rotation.layout === 'scroll';
    const ids = this.stories.map(({ id }) => id);
    const words = this.stories.map(({ title }) => title);
    return (isRow ? [this.#feed.state.status, ...ids, ...words] : ids).join('\n');
  }

  /** @param isCopy for the eye only: it follows the row, so that where that ends it begins again */
  #renderRow(isCopy: boolean): TemplateResult {
    const { index, layout } = this.#rotation;
    const { stories } = this;
    const words = this.#words;
    const slides = stories.map((story, i) =>
      slide(story, {
        words,
        position: stories.length > 1 ? words.position(i + 1, stories.length) : '',
        note: this.#renderNote(story),
        target: this.#host.target,
        isInert: layout === 'still' && i !== index,
        isCopy,
        host: this.#host,
      }),
    );
    return html`<div class="row" aria-hidden=${isCopy || nothing}>${slides}</div>`;
  }

  /** How old all of it is matters more than how old a story is, once it cannot be renewed. */
  #renderNote(story: Story): TemplateResult {
    const { state } = this.#feed;
    const { lang } = this.#locale;
    const now = new Date();
    if (state.status === 'failed' && state.at)
      return html`<div class="meta" part="meta">${this.#words.stale(timeAgo(state.at, now, lang))}</div>`;
    const shown = new Set(this.#host.show?.split(/\s+/));
    return storyMeta(story, { shown, lang, now, publisher: state.feed?.title });
  }

  /** The keyboard stops the headlines. A button that the pointer presses says itself what is to be done. */
  readonly #onFocus = ({ target }: FocusEvent): void => {
    const isByPointer = this.#isPressed && target instanceof Element && !target.matches(':focus-visible');
    this.#isPressed = false;
    if (!isByPointer) this.#rotation.stop('focus');
  };

  /** A finger leaves before it clicks: what it touches rests, unless it only scrolls the page. */
  readonly #onPointer = ({ type, pointerType }: PointerEvent): void => {
    const isLeft = type === 'pointercancel' || (type === 'pointerleave' && pointerType !== 'touch');
    this.#rotation.hold(!isLeft);
  };

  get #label(): string {
    const { breakingNews, latestNews } = this.#words;
    return this.#host.label || (this.#bulletin.isBreaking ? breakingNews : latestNews);
  }

  get #words(): CommonMessages & TickerMessages {
    return { ...enTicker, ...this.#locale.messages };
  }
}

function within(least: number, value: number, most: number): number {
  return Math.min(Math.max(least, value), most);
}
