import { html, nothing, type TemplateResult } from 'lit';
import type { CommonMessages } from '../i18n/messages.js';
import type { FailureCode } from '../model/failure.js';
import type { SourceState } from '../sources/source.js';
import { timeAgo } from './story-time.js';

/** How a widget is, for its reader and for the page's CSS. */
export type Status = 'consent' | 'loading' | 'ready' | 'empty' | 'stale' | 'error';

/** @param count stories that the widget has to show */
export function statusOf(state: SourceState, count: number): Status {
  switch (state.status) {
    case 'withheld':
      return 'consent';
    case 'loading':
      return 'loading';
    case 'ready':
      return count ? 'ready' : 'empty';
    case 'failed':
      return count ? 'stale' : 'error';
  }
}

export interface StatusOptions {
  readonly state: SourceState;
  readonly words: CommonMessages;
  readonly now: Date;
  /** BCP 47 tag. */
  readonly lang: string;
  /** What the reader asked for is under way. */
  readonly busy: boolean;
  onRetry(): Promise<void>;
  /** The reader allows what was withheld. */
  onConsent(): unknown;
}

/**
 * What is said about a widget as a whole, in a `role="status"` that is there from the start. The default slot, the
 * author's own link, stays until there are stories.
 */
export function statusMessage(status: Status, options: StatusOptions): TemplateResult | typeof nothing {
  const { words } = options;
  switch (status) {
    case 'ready':
      return nothing;
    case 'loading':
      return html`<slot name="loading"><span class="unseen">${words.loading}</span></slot><slot></slot>`;
    case 'empty':
      return html`<slot name="empty"><span>${words.empty}</span></slot><slot></slot>`;
    case 'stale':
      return html`<span>${staleness(options)}</span>${wayOut(options)}`;
    case 'consent':
    case 'error':
      return html`<slot name=${status}><span>${reason(options)}</span></slot>${wayOut(options)}<slot></slot>`;
  }
}

/**
 * The same for a board of rows. While none of them holds a story it lies over them and takes no room of its own, so that
 * nothing moves when it goes.
 * @param count stories on the board
 */
export function boardStatus(status: Status, count: number, options: StatusOptions): unknown {
  const message = statusMessage(status, options);
  return count ? message : html`<div class="over">${message}</div>`;
}

function staleness(options: StatusOptions): string {
  const { state, words, now, lang } = options;
  const at = state.status === 'failed' ? state.at : undefined;
  return at ? words.stale(timeAgo(at, now, lang)) : reason(options);
}

function reason({ state, words }: StatusOptions): string {
  if (state.status !== 'failed') return '';
  const failure: Readonly<Partial<Record<FailureCode, string>>> = words.failure;
  return failure[state.error.code] ?? words.failure.unreadable;
}

/** What a reader can do about it: to try again, or to allow what was withheld. */
function wayOut({ state, words, busy, onRetry, onConsent }: StatusOptions) {
  if (state.status !== 'withheld') return button('retry', busy ? words.loading : words.retry, onRetry, busy);
  return state.host ? button('consent', words.showEmbed(state.host), onConsent, busy) : nothing;
}

function button(part: string, label: string, onClick: () => unknown, busy: boolean): TemplateResult {
  return html`<button part=${part} aria-disabled=${busy} @click=${onClick}>${label}</button>`;
}
