import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FeedController } from '../../controllers/feed-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { focusNews } from '../../controllers/focus-news.js';
import { followSpacing } from '../../controllers/follow-spacing.js';
import { StatusController } from '../../controllers/status-controller.js';
import { ThemeController } from '../../controllers/theme-controller.js';
import { enCard } from '../../i18n/locales/en-card.js';
import type { CardMessages, CommonMessages } from '../../i18n/messages.js';
import type { Story } from '../../model/story.js';
import { chooseStory } from '../../sources/choose-story.js';
import type { Source } from '../../sources/source.js';
import { guest } from '../../styles/guest.js';
import { story as storySheet } from '../../styles/story.js';
import { teaser } from '../../styles/teaser.js';
import { tokens } from '../../styles/tokens.js';
import type { RenderItem } from '../../templates/item-template.js';
import { ownItems } from '../../templates/own-items.js';
import { boardStatus, type Status, statusOf } from '../../templates/status.js';
import { sheet } from './article-card.styles.js';
import { reservedTeaser, storyTeaser } from './story-teaser.js';

/**
 * One story as a teaser: its picture, section, headline, summary, byline and time.
 *
 * Its children are shown until the story has come, and for ever without script: put a link to it there.
 *
 * @slot - What is shown until the story has come and where it cannot be had: a link to it.
 * @slot heading - Above the card.
 * @slot footer - Below the card.
 * @slot item - A `<template>` that draws the story instead of us: `data-key="title"` in it shows the title.
 * @slot loading - Instead of "Loading news…", for screen readers.
 * @slot empty - Instead of "No news right now."
 * @slot consent - Beside the button that allows a third party to be asked.
 * @slot error - Instead of the sentence that says why there is no story.
 *
 * @attr {string} theme-source - A selector: while something in the page matches it the widget is dark, else light.
 * @attr {boolean} unstyled - None of our style sheets: the parts are the page's to style.
 *
 * @csspart base - All of it.
 * @csspart item - The story.
 * @csspart badge - Sponsored, breaking, live, updated.
 * @csspart section - The section that it belongs to.
 * @csspart kicker - The words before the headline.
 * @csspart title - The headline.
 * @csspart link - The link in it.
 * @csspart summary - What the story is about.
 * @csspart meta - The line with time, byline and source.
 * @csspart byline - Its authors.
 * @csspart time - When it was published.
 * @csspart source - Who published it.
 * @csspart media - The room of the picture.
 * @csspart image - The picture.
 * @csspart caption - What the picture shows, and who took it.
 * @csspart credit - Who took it.
 * @csspart room - The room that is kept for the words.
 * @csspart status - What is said about the card as a whole.
 * @csspart retry - The button "Try again".
 * @csspart consent - The button that allows a third party to be asked.
 * @csspart skeleton - The story before it has come.
 * @csspart blank - The room of a story that does not come.
 *
 * @cssstate consent - Nothing was asked for yet: it is to be allowed first.
 * @cssstate loading - Nothing has come yet.
 * @cssstate ready - The story is there.
 * @cssstate empty - The feed does not hold the story.
 * @cssstate stale - The story is there and could not be renewed.
 * @cssstate error - There is no story to show.
 *
 * @fires {NewsLoadEvent} news-load - The first stories are there.
 * @fires {NewsUpdateEvent} news-update - A later reading brought something else.
 * @fires {NewsConsentEvent} news-consent - A reader allows a third party to be asked; cancel it to keep it withheld.
 * @fires {NewsErrorEvent} news-error - The feed could not be read; `error.code` says why.
 * @fires {NewsSelectEvent} news-select - A reader follows the headline; cancel it to do something else.
 */
export class ArticleCard extends LitElement {
  static override readonly styles = [tokens, guest, storySheet, teaser, sheet];

  static override readonly properties = {
    src: {},
    format: {},
    refreshInterval: { type: Number, attribute: 'refresh' },
    storyId: { attribute: 'story-id' },
    url: {},
    offset: { type: Number },
    layout: {},
    show: { useDefault: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
    target: {},
    loading: {},
    story: { attribute: false },
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

  /** Which story of the feed, by its id. */
  storyId?: string;

  /** Which story of the feed, by its address. */
  url?: string;

  /** Which story of the feed, by its place: 0 is the first. */
  offset = 0;

  /** `vertical`, `horizontal`, `overlay`, or `auto`: the first two by the width that the card has. */
  layout: 'auto' | 'vertical' | 'horizontal' | 'overlay' = 'auto';

  /** What is shown beside the headline: `image section kicker summary byline time source caption credit badges`. */
  show: string | undefined = 'image section kicker summary byline time credit badges';

  /** Level of the headline, 2 to 6. */
  headingLevel = 3;

  /** `auto` follows the page; `light` and `dark` do not. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Where the story opens, as on `<a>`. */
  target = '';

  /** `lazy` reads the feed when the card comes near the viewport; `eager` at once, and its picture first. */
  loading: 'lazy' | 'eager' = 'lazy';

  /** Instead of a feed: the story itself. */
  story?: Story;

  /** Instead of `src`: stories that are kept alive elsewhere. */
  source?: Source;

  /** Words of your own, each instead of one of ours. */
  strings?: Partial<CommonMessages & CardMessages>;

  /** Draws the story your way, as a Lit template, a node or text; called again when the story changes. */
  renderItem?: RenderItem;

  readonly #feed = new FeedController(this, () =>
    this.story
      ? undefined
      : {
          src: this.src,
          format: this.format,
          refresh: this.refreshInterval,
          eager: this.loading === 'eager',
          limit: Infinity,
          source: this.source,
          chosen: () => [this.#chosen].filter((story) => story !== undefined),
        },
  );
  readonly #locale = new LocaleController(this, enCard, () => this.strings);
  #drawn: Story | undefined;
  #isOdd = false;

  constructor() {
    super();
    followSpacing(this);
    new StatusController(this, () => this.#status);
    new ThemeController(this);
  }

  /** Reads the feed again now. Settles when the answer is there, good or bad. */
  async refresh(): Promise<void> {
    if (!this.story) await this.#feed.refresh();
  }

  /** Another story gets elements of its own: what is new has not moved, and has nothing of the one before. */
  override update(changed: PropertyValues): void {
    const story = this.#story;
    // a server, which does not come here, draws like a page that begins
    if (this.hasUpdated && story?.id !== this.#drawn?.id) this.#isOdd = !this.#isOdd;
    this.#drawn = story;
    super.update(changed);
  }

  override render(): TemplateResult {
    const shown = new Set(this.show?.split(/\s+/));
    return html`
      <div class="base" part="base">
        <slot name="heading"></slot>
        <div class="board ${looks(this.layout, shown)} ${this.#status}">
          ${this.#isOdd ? nothing : this.#renderStory(shown)}${this.#isOdd ? this.#renderStory(shown) : nothing}
          <div class="status" part="status" role="status">${this.#renderStatus()}</div>
        </div>
        <slot name="footer"></slot>
      </div>
    `;
  }

  #renderStory(shown: ReadonlySet<string>): TemplateResult {
    const { messages, lang } = this.#locale;
    const story = this.#story;
    const own = ownItems(this, lang);
    if (!story) return reservedTeaser(this.#status === 'loading' ? 'skeleton' : 'blank', shown);
    if (own) return reservedTeaser('item', shown, own(story));
    return storyTeaser(story, {
      shown,
      lang,
      now: new Date(),
      words: messages,
      eager: this.loading === 'eager',
      level: this.headingLevel,
      target: this.target,
      newTab: messages.newTab,
      publisher: this.#feed.state.feed?.title,
      host: this,
    });
  }

  #renderStatus() {
    return boardStatus(this.#status, this.#story ? 1 : 0, {
      state: this.#feed.state,
      words: this.#locale.messages,
      now: new Date(),
      lang: this.#locale.lang,
      busy: this.#feed.busy,
      onConsent: () => this.#goOn(this.#feed.follower?.allow()),
      onRetry: () => this.#goOn(this.refresh()),
    });
  }

  /** @param asked settles when what the reader asked for is there, or is not to be had */
  async #goOn(asked: Promise<void> | undefined): Promise<void> {
    await asked;
    if (/ready|empty/.test(this.#status)) await focusNews(this);
  }

  get #story(): Story | undefined {
    return this.story ?? this.#chosen;
  }

  /** One that is named is shown although another widget of its group shows it, too. */
  get #chosen(): Story | undefined {
    const { storyId: id, url, offset } = this;
    const all = (id ?? url) && this.#feed.follower?.reading.items;
    return chooseStory(all || this.#feed.stories, { id, url, offset });
  }

  /** A story that is there need not wait for the rest of its feed. */
  get #status(): Status {
    const { state } = this.#feed;
    const isReady = this.story ?? (this.#story && state.status === 'loading');
    return isReady ? 'ready' : statusOf(state, this.#story ? 1 : 0);
  }
}

/** Classes for the sheet. */
function looks(layout: string, shown: ReadonlySet<string>): string {
  return [
    shown.has('image') && (/^(vertical|horizontal|overlay)$/.test(layout) ? layout : 'auto'),
    shown.has('caption') ? 'with-caption' : shown.has('credit') && 'with-credit',
  ]
    .filter(Boolean)
    .join(' ');
}
