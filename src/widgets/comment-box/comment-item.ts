import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Vote } from '../../comments/comment-service.js';
import type { CommentMessages } from '../../i18n/messages.js';
import type { Comment } from '../../model/comment.js';
import { storyTime, timeAgo } from '../../templates/story-time.js';
import type { Abilities } from './abilities.js';
import type { Branch } from './comment-tree.js';
import { commentWords } from './comment-words.js';
import type { Deeds } from './deeds.js';
import { permalinkTo } from './permalink.js';
import type { ShownThread } from './shown-thread.js';
import type { Writing } from './writing.js';

/** What a thread is drawn with. */
export interface ThreadView {
  readonly words: CommentMessages;
  readonly now: Date;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly avatars: boolean;
  /** Of the comment that a link has led to. */
  readonly sought: string | undefined;
  readonly shown: ShownThread;
  readonly deeds: Deeds;
  readonly writing: Writing;
  /** What the reader may do with it, and how they have voted. */
  abilitiesFor(comment: Comment): Abilities;
}

/** Comments, and below each those that answer it. */
export function commentList(branches: readonly Branch[], view: ThreadView, part = 'list'): TemplateResult {
  return html`<ol part=${part} role="list">
    ${repeat(
      branches,
      ({ comment }) => comment.id,
      (branch) => commentItem(branch, view),
    )}
  </ol>`;
}

function commentItem(branch: Branch, view: ThreadView): TemplateResult {
  const { comment, replies } = branch;
  const { id, status } = comment;
  const isGone = status === 'deleted' || status === 'binned';
  const { news } = view.deeds;
  return html`<li>
    <article
      part="comment"
      class="comment ${status} ${id === view.sought ? 'sought' : ''}"
      tabindex="-1"
      data-id=${id}
      aria-label=${nameOf(comment, view)}
    >
      ${isGone ? html`<p class="note">${view.words.removed}</p>` : said(branch, view)}
      ${news.id === id && news.words ? html`<p class="note">${news.words}</p>` : nothing}
    </article>
    ${view.writing.form('reply', comment)} ${replies.length ? commentList(replies, view, 'replies') : nothing}
  </li>`;
}

function said({ comment, answered, isApart }: Branch, view: ThreadView): TemplateResult {
  const { words } = view;
  const form = view.writing.form('edit', comment);
  const isFar = isApart ? '' : 'far';
  return html`${byline(comment, view)}
  ${answered ? html`<p class="note ${isFar}" dir="auto">${words.inReplyTo(nameOf(answered, view))}</p>` : nothing}
  ${comment.status === 'held' ? html`<p class="note">${words.heldComment}</p>` : nothing}
  ${form === nothing ? text(comment, view) : form}`;
}

function text(comment: Comment, view: ThreadView): TemplateResult {
  const words = view.shown.bodyOf(comment) ?? commentWords(comment.text ?? '');
  return html`<div class="text" part="text">${words}</div>
    ${actions(comment, view)}`;
}

function byline(comment: Comment, view: ThreadView): TemplateResult {
  const { words, now, lang, avatars } = view;
  const { author, posted, edited, pinned } = comment;
  const name = html`<bdi part="author">${nameOf(comment, view)}</bdi>`;
  return html`<header class="meta" part="meta">
    ${avatars && author.avatar ? avatar(author.avatar) : nothing}
    ${author.url ? html`<a href=${author.url} rel="nofollow ugc noopener">${name}</a>` : name}
    ${author.role ? html`<span part="badge">${words.roles[author.role]}</span>` : nothing}
    ${pinned ? html`<span part="badge">${words.pinned}</span>` : nothing}
    ${
      posted
        ? html`<a class="permalink" href=${permalinkTo(comment.id)} title=${words.permalink}
            >${storyTime(posted, now, lang)}</a
          >`
        : nothing
    }
    ${edited ? html`<span>${words.editedAt(timeAgo(edited, now, lang))}</span>` : nothing}
  </header>`;
}

function avatar(src: string): TemplateResult {
  const onError = ({ target }: Event) =>
    target instanceof HTMLElement && (target.style.visibility = 'hidden');
  return html`<img part="avatar" src=${src} alt="" loading="lazy" referrerpolicy="no-referrer" @error=${onError} />`;
}

function actions(comment: Comment, view: ThreadView): TemplateResult {
  const { words, writing, deeds } = view;
  const { reply, edit, remove, vote } = view.abilitiesFor(comment);
  const question = deeds.question(comment);
  if (question !== nothing) return html`<div class="actions">${question}</div>`;
  const button = (label: string, act: () => Promise<void>) =>
    html`<button class="quiet" @click=${act}>${label}</button>`;
  return html`<div class="actions">
    ${vote === undefined ? nothing : votes(comment, vote, view)}
    ${reply ? button(words.reply, () => writing.open('reply', comment)) : nothing}
    ${edit ? button(words.edit, () => writing.open('edit', comment)) : nothing}
    ${remove ? button(words.remove, () => deeds.ask(comment)) : nothing}
  </div>`;
}

/** Pressed once more, a vote is taken back. */
function votes(comment: Comment, own: Vote, { words, lang, deeds }: ThreadView): TemplateResult {
  const { score = 0 } = comment;
  const button = (vote: Vote, label: string, sign: string) =>
    html`<button
      class="quiet"
      aria-label=${label}
      title=${label}
      aria-pressed=${own === vote}
      @click=${() => deeds.vote(comment, own === vote ? 0 : vote)}
    >
      ${sign}
    </button>`;
  return html`${button(1, words.voteUp, '▲')}
    <span class="score" aria-hidden="true">${score.toLocaleString(lang)}</span
    ><span class="unseen">${words.score(score)}</span>
    ${button(-1, words.voteDown, '▼')}`;
}

function nameOf({ author }: Comment, { words }: ThreadView): string {
  return author.name || words.anonymous;
}
