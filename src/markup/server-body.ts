import type { DOMPurify } from 'dompurify';
// eslint-disable-next-line no-restricted-imports -- what is written so has been made safe in the same breath
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { UntrustedHtml } from '../model/story.js';
import { linkEmbeds } from './embeds.js';
import { purified } from './sanitize.js';
import { tidy, type TidyOptions } from './tidy.js';

/**
 * The body of a story for a template that a server draws: the same as in the page, so that nothing moves there.
 * @param purify with a document of its own, because servers have none
 * @returns nothing where nothing is left of it, or it is built to break what makes it safe
 */
export function serverBody(html: UntrustedHtml, options: TidyOptions, purify: DOMPurify): unknown {
  try {
    const body = purified(linkEmbeds(html), purify);
    if (!body?.hasChildNodes()) return undefined;
    const holder = body.ownerDocument.createElement('div');
    holder.append(tidy(body, options));
    return unsafeHTML(holder.innerHTML);
  } catch {
    return undefined;
  }
}
