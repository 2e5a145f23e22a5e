import { escapeHtml } from '../text/entities.js';

/** Plain text as HTML. */
export function html(text: string | undefined): string | undefined {
  return text && escapeHtml(text);
}

/** As HTML what nobody says is HTML or plain text. */
export function anyHtml(text: string | undefined): string | undefined {
  return text && !undeclaredHtml.test(text) ? escapeHtml(text) : text;
}

/** Plain text has none of these. */
const undeclaredHtml = /<\/[a-z]+>|<(?:br|img|p)\b|&(?:#\w+|\w+);/i;
