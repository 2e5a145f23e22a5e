import type { LitElement } from 'lit';
import { NewsCommentSubmitEvent } from '../../events/news-comment-submit-event.js';
import type { CommentDraft } from '../../model/comment-draft.js';
import type { BoxSettings } from './box-settings.js';

/** A draft with what the page sends along; nothing where the page does not want it sent. */
export async function letGo(
  host: LitElement & BoxSettings,
  draft: CommentDraft,
): Promise<CommentDraft | undefined> {
  const verdict = await host.beforeSubmit?.(draft);
  if (verdict === false) return undefined;
  const whole = { ...draft, extra: { ...draft.extra, ...verdict } };
  const event = new NewsCommentSubmitEvent(whole);
  return host.dispatchEvent(event) ? whole : undefined;
}
