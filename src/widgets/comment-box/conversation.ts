import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Posted, Sort } from '../../comments/comment-service.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { Reading } from '../../controllers/reading.js';
import { ThreadFollower } from '../../controllers/thread-follower.js';
import { wear } from '../../controllers/wear.js';
import { NewsCommentPostedEvent } from '../../events/news-comment-posted-event.js';
import type { CommentMessages, CommonMessages } from '../../i18n/messages.js';
import type { Comment, Thread } from '../../model/comment.js';
import type { ThreadState } from '../../sources/thread-source.js';
import { abilitiesFor } from './abilities.js';
import type { BoxSettings } from './box-settings.js';
import { CommentBodies } from './comment-bodies.js';
import { commentList, type ThreadView } from './comment-item.js';
import { commentTree } from './comment-tree.js';
import { Deeds } from './deeds.js';
import { elsewhere } from './elsewhere.js';
import { focusOnComment } from './focus-on-comment.js';
import { Fold } from './fold.js';
import { formSheet } from './form.styles.js';
import { Permalink } from './permalink.js';
import { threadHead } from './thread-head.js';
import { threadSheet } from './thread.styles.js';
import { type Place, Writing } from './writing.js';

/** A thread with all that readers do in it: what of the box needs a service. */
export class Conversation {
  readonly #host: LitElement & BoxSettings;
  readonly #locale: LocaleController<CommonMessages & CommentMessages>;
  readonly #follower: ThreadFollower;
  readonly #deeds: Deeds;
  readonly #writing: Writing;
  readonly #bodies = new CommentBodies();
  readonly #permalink: Permalink;
  #reading: Reading<Comment>;
  #thread: Thread | undefined;
  /** Tells it from all others. */
  #name = '';
  /** What comes is another thread, or the same in another order. */
  #isOther = false;
  /** The next part was asked for. */
  #isExtending = false;
  #choice: Sort | undefined;
  readonly fold: Fold;

  constructor(host: LitElement & BoxSettings, locale: LocaleController<CommonMessages & CommentMessages>) {
    this.#host = host;
    this.#locale = locale;
    this.fold = new Fold(host);
    this.#reading = new Reading(host);
    this.#follower = new ThreadFollower(host, (state) => void this.#take(state));
    this.#permalink = new Permalink(
      host,
      (id) => Boolean(this.#find(id)),
      () => this.loadMore(),
    );
    const speech = () => ({ words: locale.messages, lang: locale.lang });
    this.#deeds = new Deeds(host, this.#follower, speech);
    this.#writing = new Writing(
      host,
      this.#follower,
      speech,
      (comment) => this.#deeds.own.tokenOf(comment) ?? '',
      (posted, place) => this.#onPosted(posted, place),
    );
  }

  get state(): ThreadState {
    return this.#follower.state;
  }

  /** Comments can be seen. */
  get isThere(): boolean {
    return this.#thread !== undefined;
  }

  follow(isNear: boolean): void {
    const { backend, src, thread, site, sort, refreshInterval: refresh, service } = this.#host;
    const { lang } = this.#locale;
    this.#permalink.follow();
    this.#follower.follow(
      { backend, src, thread, site, sort: this.#choice ?? sort, refresh, service, lang },
      isNear,
    );
  }

  leave(): void {
    this.#permalink.leave();
    this.#follower.leave();
  }

  async refresh(): Promise<void> {
    await this.#follower.source?.refresh();
  }

  /** @returns whether there was more */
  async loadMore(): Promise<boolean> {
    if (!this.#thread?.next) return false;
    this.#isExtending = true;
    await this.#follower.source?.more();
    return true;
  }

  showNew(): void {
    this.#reading.showNew();
    this.#host.requestUpdate();
  }

  reply(id: string): void {
    const comment = this.#find(id);
    if (comment) this.#writing.open('reply', comment);
  }

  async submit(): Promise<void> {
    await this.#writing.submit('new');
  }

  /** Puts on the sheets that came along. */
  dress(): void {
    wear(this.#host, [threadSheet, formSheet]);
  }

  render(): TemplateResult | typeof nothing {
    const thread = this.#thread;
    if (!thread) return nothing;
    const words = this.#locale.messages;
    const waiting = this.#reading.waiting();
    const tree = commentTree(this.#reading.items, this.#host.maxDepth);
    return html`
      ${this.#renderHead(thread)} ${this.#renderWay(thread)}
      ${waiting ? html`<button class="new" part="new" @click=${() => this.showNew()}>${words.newComments(waiting)}</button>` : nothing}
      ${commentList(tree, this.#view)}
      ${thread.next ? html`<button part="more" @click=${() => this.loadMore()}>${words.moreComments}</button>` : nothing}
      ${thread.partial ? html`<p class="note">${words.partial} ${elsewhere(this.#follower.service?.elsewhere, words)}</p>` : nothing}
      <p class="news" part="status" role="status">${this.#deeds.news}</p>
      ${this.fold.render(words.commentCount(thread.count))}
    `;
  }

  #renderHead({ count }: Thread): TemplateResult {
    const { sorts = [] } = this.#follower.service ?? {};
    return threadHead({
      words: this.#locale.messages,
      count: Math.max(count, this.#reading.items.length),
      level: this.#host.headingLevel,
      sorts,
      sort: this.#choice ?? this.#host.sort ?? sorts[0],
      onSort: (sort) => {
        this.#choice = sort;
        this.#host.requestUpdate();
      },
    });
  }

  /** How one joins in, or why one cannot. */
  #renderWay({ closed, partial }: Thread) {
    const words = this.#locale.messages;
    const { service } = this.#follower;
    if (closed || this.#host.closed) return html`<p class="note" part="closed">${words.refusals.closed}</p>`;
    if (service?.form) return this.#writing.form('new');
    return partial ? nothing : html`<p class="note">${elsewhere(service?.elsewhere, words)}</p>`;
  }

  get #view(): ThreadView {
    const { messages: words, lang } = this.#locale;
    const isOpen = !this.#thread?.closed && !this.#host.closed;
    return {
      words,
      lang,
      now: new Date(),
      avatars: this.#host.avatars,
      sought: this.#permalink.sought,
      bodyOf: ({ id }) => this.#bodies.of(id),
      abilitiesFor: (comment) => abilitiesFor(comment, this.#deeds.own, this.#follower.service, isOpen),
      formFor: (comment, place) =>
        place === 'remove' ? this.#deeds.question(comment) : this.#writing.form(place, comment),
      onReply: (comment) => this.#writing.open('reply', comment),
      onEdit: (comment) => this.#writing.open('edit', comment),
      onRemove: (comment) => this.#deeds.ask(comment),
      onVote: (comment, vote) => void this.#deeds.vote(comment, vote),
    };
  }

  #find(id: string): Comment | undefined {
    return this.#reading.items.find((comment) => comment.id === id);
  }

  /** Markup is made safe before it is drawn. A thread in another order takes the place of what is there when it has come. */
  async #take(state: ThreadState): Promise<void> {
    const { name } = this.#follower;
    const thread = 'thread' in state ? state.thread : undefined;
    await this.#bodies.prepare(thread?.comments ?? []);
    // another state may have come since
    if (state !== this.#follower.state) return;
    if (state.status === 'loading') this.#isOther = true;
    if (name !== this.#name) this.#thread = undefined;
    this.#name = name;
    if (thread) this.#show(thread);
    this.#host.requestUpdate();
  }

  #show(thread: Thread): void {
    const isFirst = !this.#thread;
    if (this.#isOther) this.#reading = new Reading(this.#host);
    this.#isOther = false;
    if (this.#isExtending) this.#reading.extend(thread.comments);
    else this.#reading.take(thread.comments, false);
    this.#isExtending = false;
    for (const comment of thread.comments)
      if (this.#follower.source?.isMine(comment.id)) this.#reading.meet(comment);
    this.#thread = thread;
    if (!isFirst) return;
    this.fold.close();
    void this.#permalink.seek();
  }

  async #onPosted(posted: Posted, place: Place): Promise<void> {
    const { outcomes } = this.#locale.messages;
    this.#deeds.news = place === 'edit' ? outcomes.edited : outcomes[posted.outcome];
    if (posted.outcome === 'duplicate') return this.refresh();
    const { comment } = posted;
    this.#deeds.own.keep(posted);
    const event = new NewsCommentPostedEvent(comment);
    this.#host.dispatchEvent(event);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (place !== 'new') focusOnComment(this.#host, comment.id, 'nearest');
  }
}
