import { html, nothing, type TemplateResult } from 'lit';
import type { CommentMessages } from '../../i18n/messages.js';

/** The way to where a thread can be answered, or read whole. @param address absolute */
export function elsewhere(
  address: string | undefined,
  words: CommentMessages,
): TemplateResult | typeof nothing {
  if (!address) return nothing;
  return html`<a part="link" href=${address} rel="noopener">${words.answerAt(new URL(address).host)}</a>`;
}
