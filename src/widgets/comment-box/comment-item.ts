import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Vote } from '../../comments/comment-service.js';
import type { CommentMessages } from '../../i18n/messages.js';
import type { Comment } from '../../model/comment.js';
import { storyTime, timeAgo } from '../../templates/story-time.js';
import type { Abilities } from './abilities.js';
import type { Branch } from './comment-tree.js';
import { commentWords } from './comment-words.js';

/** What a thread is drawn with. */
export interface ThreadView {
  readonly words: CommentMessages;
  readonly now: Date;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly avatars: boolean;
  /** Of the comment that a link has led to. */
  readonly sought: string | undefined;
  /** The text where it is markup, made safe. */
  bodyOf(comment: Comment): HTMLElement | undefined;
  /** What the reader may do with it, and how they have voted. */
  abilitiesFor(comment: Comment): Abilities;
  /** A form that stands in the place of its text, or below it. */
  formFor(comment: Comment, place: 'edit' | 'reply' | 'remove'): TemplateResult | typeof nothing;
  onReply(comment: Comment): void;
  onEdit(comment: Comment): void;
  onRemove(comment: Comment): void;
  onVote(comment: Comment, vote: Vote): void;
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

function commentItem({ comment, replies, inReplyTo }: Branch, view: ThreadView): TemplateResult {
  const { id, status } = comment;
  const isGone = status === 'deleted' || status === 'binned';
  return html`<li>
    <article
      part="comment"
      class="comment ${status} ${id === view.sought ? 'sought' : ''}"
      tabindex="-1"
      data-id=${id}
      aria-label=${nameOf(comment, view)}
    >
      ${isGone ? html`<p class="note">${view.words.removed}</p>` : said(comment, inReplyTo, view)}
    </article>
    ${view.formFor(comment, 'reply')} ${replies.length ? commentList(replies, view, 'replies') : nothing}
  </li>`;
}

function said(comment: Comment, inReplyTo: Comment | undefined, view: ThreadView) {
  const { words } = view;
  const form = view.formFor(comment, 'edit');
  return html`${byline(comment, view)}
  ${inReplyTo ? html`<p class="note" dir="auto">${words.inReplyTo(nameOf(inReplyTo, view))}</p>` : nothing}
  ${comment.status === 'held' ? html`<p class="note">${words.heldComment}</p>` : nothing}
  ${form === nothing ? html`<div class="text" part="text">${view.bodyOf(comment) ?? commentWords(comment.text ?? '')}</div>` : form}
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
        ? html`<a class="permalink" href="#comment-${comment.id}" title=${words.permalink}
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
  const { words } = view;
  const { reply, edit, remove, vote } = view.abilitiesFor(comment);
  const button = (label: string, act: (comment: Comment) => void) =>
    html`<button class="quiet" @click=${() => act(comment)}>${label}</button>`;
  return html`<div class="actions">
    ${vote === undefined ? nothing : votes(comment, vote, view)}
    ${reply ? button(words.reply, view.onReply) : nothing}
    ${edit ? button(words.edit, view.onEdit) : nothing}
    ${remove ? button(words.remove, view.onRemove) : nothing}
    ${view.formFor(comment, 'remove')}
  </div>`;
}

/** Pressed once more, a vote is taken back. */
function votes(comment: Comment, own: Vote, { words, lang, onVote }: ThreadView): TemplateResult {
  const { score = 0 } = comment;
  const button = (vote: Vote, label: string, sign: string) =>
    html`<button
      class="quiet"
      aria-label=${label}
      title=${label}
      aria-pressed=${own === vote}
      @click=${() => onVote(comment, own === vote ? 0 : vote)}
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
