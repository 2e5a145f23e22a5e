import type { CommentDraft } from './comment-service.js';

/** What a reader wrote, by the names that WordPress has for it. */
export function wordPressDraft({ text, parent, name, email, site }: CommentDraft) {
  return {
    content: kept(text),
    ...(parent && { parent: Number(parent) }),
    ...(name && { author_name: name }),
    ...(email && { author_email: email }),
    ...(site && { author_url: site }),
  };
}

/**
 * As WordPress keeps it: it knows what comes twice by its very letters, and itself writes others for these (`wp_kses`,
 * `wp_unslash`). So what a reader typed is what is shown, too.
 */
function kept(text: string): string {
  return text.replace(/[&<>\\]/g, (sign) => names[sign] ?? sign);
}

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\\': '&#092;' };
