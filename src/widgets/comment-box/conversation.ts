import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Posted } from '../../comments/comment-service.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { ThreadFollower } from '../../controllers/thread-follower.js';
import { wear } from '../../controllers/wear.js';
import { NewsCommentPostedEvent } from '../../events/news-comment-posted-event.js';
import type { CommentMessages, CommonMessages } from '../../i18n/messages.js';
import type { Thread } from '../../model/comment.js';
import type { ThreadState } from '../../sources/thread-state.js';
import { abilitiesFor } from './abilities.js';
import type { BoxSettings } from './box-settings.js';
import { commentList, type ThreadView } from './comment-item.js';
import { commentTree } from './comment-tree.js';
import { Deeds } from './deeds.js';
import { elsewhere } from './elsewhere.js';
import { failureWords } from './failure-words.js';
import { focusOnComment } from './focus-on-comment.js';
import { Fold } from './fold.js';
import { formSheet } from './form.styles.js';
import { Guide } from './guide.js';
import { ShownThread } from './shown-thread.js';
import type { Sent } from './surroundings.js';
import { threadFoot } from './thread-foot.js';
import { threadHead } from './thread-head.js';
import { threadSheet } from './thread.styles.js';
import { Writing } from './writing.js';

/** A thread with all that readers do in it: what of the box needs a service. */
export class Conversation {
  readonly #host: LitElement & BoxSettings;
  readonly #locale: LocaleController<CommonMessages & CommentMessages>;
  readonly #follower: ThreadFollower;
  readonly #deeds: Deeds;
  readonly #writing: Writing;
  readonly shown: ShownThread;
  readonly guide: Guide;
  readonly fold: Fold;
  /** What readers have asked for and wait for. */
  #asked = 0;
  /** What was read last is being made ready to be shown. */
  #taking: Promise<void> | undefined;

  constructor(host: LitElement & BoxSettings, locale: LocaleController<CommonMessages & CommentMessages>) {
    this.#host = host;
    this.#locale = locale;
    this.fold = new Fold(host);
    this.#follower = new ThreadFollower(host, (state) => {
      this.#taking = this.#take(state);
    });
    const speech = () => ({ words: locale.messages, lang: locale.lang });
    this.#deeds = new Deeds(host, this.#follower, speech);
    this.shown = new ShownThread(host, this.#follower, this.#deeds.own);
    this.guide = new Guide(host, this.shown, () => this.loadMore());
    this.#writing = new Writing(host, this.#follower, {
      isOpen: () => this.#isOpen,
      speech,
      tokenOf: (comment) => this.#deeds.own.tokenOf(comment) ?? '',
      onPosted: (posted, sent) => this.#onPosted(posted, sent),
    });
  }

  get isBusy(): boolean {
    return this.#asked > 0;
  }

  /** Why the thread could not be read, in the reader's words. */
  get failure(): string | undefined {
    const { messages: words, lang } = this.#locale;
    return this.shown.error && failureWords(this.shown.error, { words, lang }, words.unreachableComments);
  }

  follow(isNear: boolean): void {
    const { backend, src, thread, site, sort, refreshInterval: refresh, service } = this.#host;
    const { lang } = this.#locale;
    this.#follower.follow({ backend, src, thread, site, sort, refresh, service, lang }, isNear);
  }

  leave(): void {
    this.#follower.leave();
  }

  async refresh(): Promise<void> {
    await this.#busily(this.#follower.refresh());
  }

  async loadMore(): Promise<void> {
    if (this.shown.thread?.next) await this.#busily(this.#follower.source?.more());
  }

  showNew(): void {
    this.shown.showNew();
    this.#host.requestUpdate();
  }

  reply(id: string): void {
    const comment = this.shown.find(id);
    if (comment && this.#view.abilitiesFor(comment).reply) void this.#writing.open('reply', comment);
  }

  async submit(): Promise<void> {
    if (this.shown.thread) await this.#writing.submit('new');
  }

  /** Goes to the comment that the address of the page names. */
  async seek(): Promise<void> {
    await this.guide.seek(() => this.fold.open());
  }

  /** Puts on the sheets that came along. */
  dress(): void {
    wear(this.#host, [threadSheet, formSheet]);
  }

  render(): TemplateResult | typeof nothing {
    const { thread, waiting, comments, count } = this.shown;
    if (!thread) return nothing;
    const { messages: words, lang } = this.#locale;
    const { news } = this.#deeds;
    return html`
      ${this.#renderHead()} ${this.#renderWay(thread)}
      <p class=${this.shown.find(news.id) ? 'unseen' : 'news'} part="status" role="status">${news.words}</p>
      ${waiting ? html`<div class="fresh"><button class="new" part="new" @click=${() => this.guide.press(() => this.showNew())}>${words.newComments(waiting)}</button></div>` : nothing}
      ${commentList(commentTree(comments, this.#host.maxDepth), this.#view)}
      ${threadFoot({
        words,
        lang,
        now: new Date(),
        state: this.shown.state,
        isBusy: this.isBusy,
        elsewhere: this.#follower.service?.elsewhere,
        onMore: () => void this.guide.press(() => this.loadMore()),
        onRetry: () => void this.guide.press(() => this.refresh()),
      })}
      ${this.fold.render(count ? words.commentCount(count) : words.writeComment)}
    `;
  }

  #renderHead(): TemplateResult {
    const { sorts = [] } = this.#follower.service ?? {};
    return threadHead({
      words: this.#locale.messages,
      count: this.shown.count,
      level: this.#host.headingLevel,
      sorts,
      sort: this.#host.sort ?? sorts[0],
      onSort: (sort) => (this.#host.sort = sort),
    });
  }

  /** How one joins in, or why one cannot. */
  #renderWay({ partial }: Thread): unknown {
    const words = this.#locale.messages;
    const { form, elsewhere: address } = this.#follower.service ?? {};
    const reason = this.#isOpen ? nothing : html`<p class="note" part="closed">${words.refusals.closed}</p>`;
    if (form || !this.#isOpen) return [reason, this.#writing.form('new')];
    return partial || !address ? nothing : html`<p class="note">${elsewhere(address, words)}</p>`;
  }

  get #isOpen(): boolean {
    return !this.shown.thread?.closed && !this.#host.closed;
  }

  get #view(): ThreadView {
    const { messages: words, lang } = this.#locale;
    return {
      words,
      lang,
      now: new Date(),
      avatars: this.#host.avatars,
      sought: this.guide.sought,
      shown: this.shown,
      deeds: this.#deeds,
      writing: this.#writing,
      abilitiesFor: (comment) => abilitiesFor(comment, this.#deeds.own, this.#follower.service, this.#isOpen),
    };
  }

  async #take(state: ThreadState): Promise<void> {
    if (!this.#follower.source) this.#forget();
    const isFirst = !this.shown.thread;
    const isShown = await this.shown.take(state);
    this.#host.requestUpdate();
    const { thread } = this.shown;
    if (!isShown || !thread) return;
    if (!thread.next && !thread.partial)
      this.#writing.rescue((id) => thread.comments.some((comment) => comment.id === id));
    if (!isFirst) return;
    this.fold.close();
    void this.seek();
  }

  /** Another thread is to come. */
  #forget(): void {
    this.shown.forget();
    this.#writing.forget();
    this.#deeds.forget();
    this.guide.sought = undefined;
  }

  async #onPosted(posted: Posted, { draft, place, target, thread, isThereStill }: Sent): Promise<void> {
    const { own } = this.#deeds;
    const comment = posted.outcome === 'duplicate' ? undefined : posted.comment;
    if (comment && place !== 'edit') {
      own.keep(thread, posted, draft);
      const event = new NewsCommentPostedEvent(comment);
      this.#host.dispatchEvent(event);
    }
    if (thread !== this.#follower.name) return;
    if (!comment) await this.#follower.refresh();
    await this.#taking;
    const { outcomes } = this.#locale.messages;
    const id = this.shown.find(comment?.id)?.id ?? target?.id;
    const words = place === 'edit' ? outcomes.edited : outcomes[posted.outcome];
    this.#deeds.news = { words, ...(id && place !== 'new' && { id }) };
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (id && place !== 'new' && isThereStill()) focusOnComment(this.#host, id, 'nearest');
  }

  async #busily(work: Promise<void> | undefined): Promise<void> {
    this.#asked++;
    this.#host.requestUpdate();
    await work;
    await this.#taking;
    this.#asked--;
    this.#host.requestUpdate();
  }
}
