import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FeedController } from '../../controllers/feed-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { StatusController } from '../../controllers/status-controller.js';
import { ThemeController } from '../../controllers/theme-controller.js';
import { enArticle } from '../../i18n/locales/en-article.js';
import type { ArticleMessages, CardMessages, CommonMessages } from '../../i18n/messages.js';
import type { Image, Story } from '../../model/story.js';
import { chooseStory } from '../../sources/choose-story.js';
import type { Source } from '../../sources/source.js';
import { guest } from '../../styles/guest.js';
import { story as storySheet } from '../../styles/story.js';
import { tokens } from '../../styles/tokens.js';
import { type Status, statusMessage, statusOf } from '../../templates/status.js';
import { storyFigure } from '../../templates/story-figure.js';
import { articleHead } from './article-head.js';
import { ArticleBodies } from './article-bodies.js';
import { sheet } from './article.styles.js';
import type { LiveBlog } from './live-blog.js';

/**
 * One story in full: its section, headline, authors and times, picture, body, and for a live blog its entries.
 *
 * It keeps the height of a screen from the start, so that what follows it never comes into sight to leave again.
 *
 * @slot - What is shown until the story has come and where it cannot be had: a link to it.
 * @slot heading - Above the story.
 * @slot footer - Below the story.
 * @slot loading - Instead of "Loading news…", for screen readers.
 * @slot empty - Instead of "No news right now."
 * @slot consent - Beside the button that allows a third party to be asked.
 * @slot error - Instead of the sentence that says why there is no story.
 *
 * @attr {string} theme-source - A selector: while something in the page matches it the widget is dark, else light.
 * @attr {boolean} unstyled - None of our style sheets: the parts are the page's to style.
 *
 * @csspart base - All of it.
 * @csspart section - The section that the story belongs to.
 * @csspart badge - Breaking, live, sponsored, updated.
 * @csspart kicker - The line above the headline.
 * @csspart title - The headline, and those of live entries.
 * @csspart summary - The standfirst.
 * @csspart meta - The line with byline and time.
 * @csspart byline - Its authors.
 * @csspart time - When it was published.
 * @csspart media - The picture with its caption.
 * @csspart image - The picture.
 * @csspart caption - What the picture shows.
 * @csspart credit - Who took it.
 * @csspart body - The text.
 * @csspart new - The button "3 new updates".
 * @csspart list - The entries of a live blog.
 * @csspart item - One of them.
 * @csspart original - The link to where the story was published.
 * @csspart status - What is said about the widget as a whole.
 * @csspart retry - The button "Try again".
 * @csspart consent - The button that allows a third party to be asked.
 * @csspart skeleton - The story before it has come.
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
 */
export class Article extends LitElement {
  static override readonly styles = [tokens, guest, storySheet, sheet];

  static override readonly properties = {
    src: {},
    format: {},
    refreshInterval: { type: Number, attribute: 'refresh' },
    storyId: { attribute: 'story-id' },
    url: {},
    offset: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
    target: {},
    loading: {},
    structuredData: { type: Boolean, attribute: 'structured-data' },
    story: { attribute: false },
    source: { attribute: false },
    strings: { attribute: false },
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

  /** Level of the headline, 2 to 6; the headings of the body come under it. */
  headingLevel = 2;

  /** `auto` follows the page; `light` and `dark` do not. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Where the link to the original opens, as on `<a>`. */
  target = '';

  /** `lazy` reads the feed when the article comes near the viewport, `eager` at once. */
  loading: 'lazy' | 'eager' = 'lazy';

  /** Says in the page what the story is, as JSON-LD (schema.org `NewsArticle` or `LiveBlogPosting`). */
  structuredData = false;

  /** Instead of a feed: the story itself. */
  story?: Story;

  /** Instead of `src`: stories that are kept alive elsewhere. */
  source?: Source;

  /** Words of your own, each instead of one of ours. */
  strings?: Partial<CommonMessages & CardMessages & ArticleMessages>;

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
  readonly #locale = new LocaleController(this, enArticle, () => this.strings);
  readonly #bodies = new ArticleBodies(this, (host) => this.#locale.messages.showEmbed(host));
  /** Downloaded when there are entries; `null` where it could not be. */
  #live: LiveBlog | null | undefined;
  #about: string | undefined;
  #isTelling = false;

  constructor() {
    super();
    new StatusController(this, () => this.#status);
    new ThemeController(this);
  }

  override update(changed: PropertyValues): void {
    const story = this.#story;
    if (story?.id !== this.#about) this.#bodies.forget();
    this.#about = story?.id;
    if (story?.entries && this.#live === undefined) void this.#goLive();
    this.#live?.take(story);
    super.update(changed);
  }

  override updated(): void {
    if (this.structuredData || this.#isTelling) void this.#tellMachines();
  }

  /** Reads the feed again now. Settles when the answer is there, good or bad. */
  refresh(): Promise<void> {
    return this.#feed.refresh();
  }

  /** Shows the entries that were held back so as not to move what is being read. */
  showNew(): void {
    this.#live?.showNew();
  }

  override render(): TemplateResult {
    const story = this.#story;
    return html`
      <article class="base ${this.#status}" part="base" lang=${story?.lang ?? nothing}>
        <slot name="heading"></slot>
        ${story ? this.#renderStory(story) : nothing}
        <div class="board">
          ${story ? nothing : skeleton}
          <div class="status" part="status" role="status">${this.#renderStatus()}</div>
        </div>
        <slot name="footer"></slot>
      </article>
    `;
  }

  #renderStory(story: Story): TemplateResult {
    const { messages, lang } = this.#locale;
    const said = { words: messages, lang, now: new Date() };
    const publisher = this.#publisher(story);
    return html`
      ${articleHead(story, { ...said, level: this.headingLevel, publisher })}
      ${hasLead(story) ? storyFigure(story.image, true) : nothing} ${this.#bodies.of(story, this.headingLevel)}
      ${story.entries && this.#live === undefined ? coming : nothing}
      ${this.#live?.render({ ...said, level: Math.min(this.headingLevel + 1, 6) })} ${this.#renderOriginal(story)}
    `;
  }

  #renderOriginal(story: Story) {
    if (!story.url) return nothing;
    const { original, newTab } = this.#locale.messages;
    const note = this.target === '_blank' ? html`<span class="unseen"> (${newTab})</span>` : nothing;
    return html`<p class="original">
      <a part="original" href=${story.url} target=${this.target || nothing} rel="noopener"
        >${original(this.#publisher(story) ?? new URL(story.url).host)}${note}</a
      >
    </p>`;
  }

  #renderStatus() {
    const { messages, lang } = this.#locale;
    if (this.#live?.waiting)
      return html`<span class="unseen">${messages.newUpdates(this.#live.waiting)}</span>`;
    return statusMessage(this.#status, {
      state: this.#feed.state,
      words: messages,
      now: new Date(),
      lang,
      busy: this.#feed.busy,
      onConsent: () => this.#goOn(this.#feed.follower?.allow()),
      onRetry: () => this.#goOn(this.refresh()),
    });
  }

  async #goLive(): Promise<void> {
    try {
      const { LiveBlog } = await import('./live-blog.js');
      this.#live ??= new LiveBlog(this, this.#bodies);
    } catch {
      // without network the story itself is there all the same
      this.#live = null;
    }
    this.requestUpdate();
  }

  async #tellMachines(): Promise<void> {
    this.#isTelling = true;
    try {
      const { tellMachines } = await import('./structured-data.js');
      tellMachines(this, this.structuredData ? this.#story : undefined);
    } catch {
      // the page's policy forbids it, or the network is gone: the reader misses nothing
    }
  }

  /** When the button that was pressed is gone the keyboard goes on at the story, or where the reader was in it. */
  async #goOn(asked: Promise<void> | undefined): Promise<void> {
    const next = this.#story ? '.original a' : 'header';
    await asked;
    if (this.#status !== 'ready') return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(next)?.focus();
  }

  #publisher(story: Story): string | undefined {
    return story.source?.name ?? this.#feed.state.feed?.title;
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

  get #status(): Status {
    return this.story ? 'ready' : statusOf(this.#feed.state, this.#story ? 1 : 0);
  }
}

/** Whether the picture of a story stands over it; many publishers send the first one of the text once more. */
function hasLead(story: Story): story is Story & { readonly image: Image } {
  const { image, body } = story;
  if (!image) return false;
  // addresses of pictures are absolute; what a page gives for one throws nothing
  const { pathname, search } = new URL(image.src, 'https://a');
  return !body?.includes(pathname.includes('.') ? pathname : pathname + search);
}

/** Keeps what follows from being seen before what stands here has come. */
const coming = html`<div class="coming"></div>`;

const skeleton = html`<div class="skeleton" part="skeleton" aria-hidden="true">
  <div class="title"></div>
  <div class="summary"></div>
  <div class="media"></div>
  <div class="body"></div>
</div>`;
