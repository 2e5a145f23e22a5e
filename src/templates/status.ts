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
  onConsent(): void;
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
    case 'consent':
      return html`<slot name="consent">${consent(options)}</slot><slot></slot>`;
    case 'loading':
      return html`<slot name="loading"><span class="unseen">${words.loading}</span></slot><slot></slot>`;
    case 'empty':
      return html`<slot name="empty"><span>${words.empty}</span></slot><slot></slot>`;
    case 'stale':
      return html`<span>${staleness(options)}</span>${retry(options)}`;
    case 'error':
      return html`<slot name="error"><span>${reason(options)}</span></slot>${retry(options)}<slot></slot>`;
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

function consent({ state, words, onConsent }: StatusOptions): TemplateResult | typeof nothing {
  if (state.status !== 'withheld' || !state.host) return nothing;
  return html`<button part="consent" @click=${onConsent}>${words.showEmbed(state.host)}</button>`;
}

function retry({ words, busy, onRetry }: StatusOptions): TemplateResult {
  return html`<button part="retry" aria-disabled=${busy} @click=${onRetry}>${busy ? words.loading : words.retry}</button>`;
}
