import { html, isServer, LitElement, nothing, type TemplateResult } from 'lit';
import type { CommentService, Sort } from '../../comments/comment-service.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { NearnessController } from '../../controllers/nearness-controller.js';
import { StatusController } from '../../controllers/status-controller.js';
import { ThemeController } from '../../controllers/theme-controller.js';
import { enComments } from '../../i18n/locales/en-comments.js';
import type { CommentMessages, CommonMessages } from '../../i18n/messages.js';
import { guest } from '../../styles/guest.js';
import { tokens } from '../../styles/tokens.js';
import type { BeforeSubmit, BoxSettings } from './box-settings.js';
import { sheet } from './comment-box.styles.js';
import type { Conversation } from './conversation.js';
import { commentInAddress } from './permalink.js';
import { sameFocus } from './same-focus.js';

/**
 * A thread of comments, and the box to write in it, over the comment service that a site already has.
 *
 * What a reader writes is never lost: it is kept on the device at each letter, or in the page where the device keeps
 * nothing, until the service has said that it has arrived. And it is never posted twice: there is one flight at a time,
 * the same words carry the same key, and a thread is read again before a post without an answer is called a failure.
 *
 * Its children are shown until the thread has come, and for ever without script: put a link to the comments there.
 *
 * @slot - What is shown until the thread has come and where it cannot be had: a link to it.
 * @slot heading - Above the box.
 * @slot footer - Below the box.
 * @slot form-extra - In the form: fields of the page's own. What they hold is sent along under their names.
 *
 * @attr {string} theme-source - A selector: while something in the page matches it the widget is dark, else light.
 * @attr {boolean} unstyled - None of our style sheets: the parts are the page's to style.
 *
 * @csspart base - All of it.
 * @csspart title - How many comments there are.
 * @csspart sort - The choice of an order.
 * @csspart form - Where a comment is written.
 * @csspart summary - The fields that want mending.
 * @csspart field - A field with its label.
 * @csspart textarea - The field for the text.
 * @csspart input - Each other field.
 * @csspart counter - How many characters are left.
 * @csspart preview - The text as it will be shown.
 * @csspart submit - The button that posts.
 * @csspart closed - What is said where nothing can be posted.
 * @csspart new - The button "3 new comments".
 * @csspart list - The thread.
 * @csspart comment - A comment.
 * @csspart meta - Its author, badges and time.
 * @csspart avatar - The picture of its author.
 * @csspart author - Its author.
 * @csspart badge - Author, staff, pinned.
 * @csspart time - When it was posted.
 * @csspart text - What it says.
 * @csspart replies - Those that answer it.
 * @csspart link - Where one joins in, with services that cannot be written to from here.
 * @csspart more - The button "More comments".
 * @csspart status - What has become of what the reader did.
 * @csspart retry - The button "Try again".
 * @csspart skeleton - The thread before it has come.
 * @csspart unfold - The button that shows all of a thread which came while what stands below was in sight.
 *
 * @cssstate loading - Nothing has come yet.
 * @cssstate ready - The thread is there.
 * @cssstate empty - The thread is there, and nobody has said anything.
 * @cssstate stale - The thread is there and could not be renewed.
 * @cssstate error - The thread cannot be read.
 *
 * @fires {NewsCommentSubmitEvent} news-comment-submit - A reader posts; cancel it to keep the draft from being sent.
 * @fires {NewsCommentPostedEvent} news-comment-posted - It has arrived; `held` says whether a moderator looks first.
 * @fires {NewsCommentErrorEvent} news-comment-error - The thread could not be read, or a comment was not taken.
 */
export class CommentBox extends LitElement implements BoxSettings {
  static override readonly styles = [tokens, guest, sheet];

  static override readonly properties = {
    backend: {},
    src: {},
    thread: {},
    site: {},
    sort: {},
    maxDepth: { type: Number, attribute: 'max-depth' },
    closed: { type: Boolean },
    avatars: { type: Boolean },
    refreshInterval: { type: Number, attribute: 'refresh' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
    loading: {},
    service: { attribute: false },
    beforeSubmit: { attribute: false },
    strings: { attribute: false },
  };

  /** The comment service: `newsrack`, `wordpress`, `isso`, `waline`, `artalk`, `cusdis`, `remark42`, `mastodon`, `bluesky`. */
  backend = 'newsrack';

  /** Address of the service, relative to the page. */
  src?: string;

  /** What the service calls the thread; the canonical address of the page where absent. */
  thread?: string;

  /** Name or key of the site, for services that serve several. */
  site?: string;

  /** `newest`, `oldest` or `top`, where the service can; else as the service likes. */
  sort?: Sort;

  /** Levels of answers, 0 for a flat thread, at most 9. */
  maxDepth = 4;

  /** Nothing can be posted. */
  closed = false;

  /** Pictures of those who write are shown: each is asked for at the address that its service names. */
  avatars = false;

  /** Seconds between polls, at least 15, 0 for none. Services that tell of news are read at once besides. */
  refreshInterval = 60;

  /** Level of the heading, 2 to 6. */
  headingLevel = 2;

  /** `auto` follows the page; `light` and `dark` do not. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** `lazy` reads the thread when the box comes near the viewport, `eager` at once. */
  loading: 'lazy' | 'eager' = 'lazy';

  /** Instead of `backend` and `src`: a service of your own. */
  service?: CommentService;

  /** Asked before a comment is sent: `false` keeps it from being sent, texts are sent along. May be a promise. */
  beforeSubmit?: BeforeSubmit;

  /** Words of your own, each instead of one of ours. */
  strings?: Partial<CommonMessages & CommentMessages>;

  readonly #locale = new LocaleController(
    this,
    enComments,
    () => this.strings,
    (language) => foreignWords(language).catch(() => undefined),
  );
  readonly #nearness = new NearnessController(this);
  /** All that needs a service; downloaded when a reader comes near. */
  #conversation: Conversation | undefined;
  #arrival: Promise<void> | undefined;
  #isUnreachable = false;
  #leave: AbortController | undefined;

  constructor() {
    super();
    new StatusController(this, () => this.#status);
    new ThemeController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = new AbortController();
    addEventListener('hashchange', this.#onAddress, this.#leave);
    // at once: who is moved goes on with what is under way
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.abort();
    this.#conversation?.leave();
  }

  override willUpdate(): void {
    if ((this.#isNear || this.#isSought) && !this.#isUnreachable) void this.#arrive();
    this.#follow();
    this.#conversation?.dress();
  }

  /** Reads the thread again now. Settles when the answer is there, good or bad. */
  async refresh(): Promise<void> {
    await this.#arrive();
    this.#follow();
    await this.#conversation?.refresh();
  }

  /** Shows the next comments. */
  async loadMore(): Promise<void> {
    await this.#conversation?.loadMore();
  }

  /** Shows the comments that were held back so as not to move what is being read. */
  showNew(): void {
    this.#conversation?.showNew();
  }

  /** Opens the form for an answer to a comment. */
  reply(id: string): void {
    this.#conversation?.reply(id);
  }

  /** Posts what is written in the box. Settles when it is known what became of it. */
  async submit(): Promise<void> {
    await this.#conversation?.submit();
  }

  override render(): TemplateResult {
    return html`
      <div class="base ${this.#status}" part="base">
        <slot name="heading"></slot>
        <section
          class=${this.#conversation?.fold.isClosed ? 'folded' : ''}
          tabindex="-1"
          aria-label=${this.#locale.messages.comments}
          @focusin=${this.#onUnfold}
        >
          ${this.#conversation?.render()}
          ${this.#isThere ? nothing : this.#renderAbsence()}
        </section>
        <slot name="footer"></slot>
      </div>
    `;
  }

  #renderAbsence(): TemplateResult {
    const { loadingComments, unreachableComments, retry } = this.#locale.messages;
    const isLoading = this.#status === 'loading';
    const isBusy = this.#conversation?.isBusy ?? false;
    return html`
      ${isLoading && !this.childElementCount ? html`<div class="skeleton" part="skeleton"></div>` : nothing}
      <p part="status" role="status">
        ${isLoading ? html`<span class="unseen">${loadingComments}</span>` : (this.#conversation?.failure ?? unreachableComments)}
      </p>
      ${isLoading ? nothing : html`<button part="retry" aria-disabled=${isBusy} @click=${this.#onRetry}>${isBusy ? loadingComments : retry}</button>`}
      <slot></slot>
    `;
  }

  /** The reader goes in, further than to its door. */
  readonly #onUnfold = ({ target, currentTarget }: Event): void => {
    if (target !== currentTarget) this.#conversation?.fold.open();
  };

  readonly #onAddress = (): void => {
    this.requestUpdate();
    void this.#conversation?.seek();
  };

  /** The button goes with what was wrong. */
  readonly #onRetry = async (): Promise<void> => {
    const isThereStill = sameFocus(this);
    await this.refresh();
    await this.updateComplete;
    if (this.#isThere && isThereStill())
      this.renderRoot.querySelector('section')?.focus({ preventScroll: true });
  };

  #follow(): void {
    if (this.isConnected) this.#conversation?.follow(this.#isNear || this.#isSought);
  }

  #arrive(): Promise<void> {
    return (this.#arrival ??= import('./conversation.js').then(
      ({ Conversation }) => {
        this.#isUnreachable = false;
        this.#conversation = new Conversation(this, this.#locale);
        this.requestUpdate();
      },
      // who asks again asks for the script again
      () => {
        this.#isUnreachable = true;
        this.#arrival = undefined;
        this.requestUpdate();
      },
    ));
  }

  get #isNear(): boolean {
    return this.#nearness.near || this.loading === 'eager';
  }

  /** The reader was sent to one of the comments, which is not there yet. */
  get #isSought(): boolean {
    const isOnTheWay = !this.#isThere || this.#conversation?.guide.isSeeking === true;
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- lit types it as it is in browsers
    return !isServer && isOnTheWay && commentInAddress() !== undefined;
  }

  /** Comments can be seen. */
  get #isThere(): boolean {
    return this.#conversation?.shown.thread !== undefined;
  }

  get #status(): 'loading' | 'ready' | 'empty' | 'stale' | 'error' {
    const { state, comments } = this.#conversation?.shown ?? {};
    if (state?.status === 'failed') return this.#isThere ? 'stale' : 'error';
    if (this.#isThere) return comments?.length ? 'ready' : 'empty';
    return this.#isUnreachable ? 'error' : 'loading';
  }
}

async function foreignWords(language: string): Promise<CommentMessages | undefined> {
  const { commentMessagesFor } = await import('../../i18n/comment-locales.js');
  return commentMessagesFor(language);
}
