import { html, nothing, type TemplateResult } from 'lit';
import type { CommentMessages, CommonMessages } from '../../i18n/messages.js';
import type { ThreadState } from '../../sources/thread-state.js';
import { timeAgo } from '../../templates/story-time.js';
import { elsewhere } from './elsewhere.js';

export interface FootOptions {
  readonly words: CommonMessages & CommentMessages;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly now: Date;
  readonly state: ThreadState;
  /** What the reader has asked for is under way. */
  readonly isBusy: boolean;
  /** Where the thread can be read whole. */
  readonly elsewhere: string | undefined;
  onMore(): void;
  onRetry(): void;
}

/** What follows the comments: the way to more of them, and how old they are where they could not be renewed. */
export function threadFoot(options: FootOptions): TemplateResult {
  const { words, lang, now, state, isBusy, onMore, onRetry } = options;
  const { thread, at } = state.known ?? {};
  const isStale = state.status === 'failed';
  const label = (label: string) => (isBusy ? words.loadingComments : label);
  return html`
    ${thread?.next ? html`<button part="more" aria-disabled=${isBusy} @click=${onMore}>${label(words.moreComments)}</button>` : nothing}
    ${thread?.partial ? html`<p class="note">${words.partial} ${elsewhere(options.elsewhere, words)}</p>` : nothing}
    <div class="stale note">
      <span part="status" role="status">${isStale && at ? words.stale(timeAgo(at, now, lang)) : nothing}</span>
      ${isStale ? html`<button part="retry" aria-disabled=${isBusy} @click=${onRetry}>${label(words.retry)}</button>` : nothing}
    </div>
  `;
}
