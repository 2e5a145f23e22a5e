import type { UntrustedHtml } from '../model/story.js';
import { plainText } from '../text/plain-text.js';
import { linkEmbeds } from './embeds.js';
import { sanitize } from './sanitize.js';
import { tidy, type TidyOptions } from './tidy.js';

/**
 * The body of a story as nodes that may enter the page: nothing active, nothing that calls a third party, headings
 * under the story's own, wide things scrolling in themselves. Never rejects: where a page's Trusted Types refuse all
 * parsing, or a body is built to break it, its words are left.
 */
export async function safeBody(html: UntrustedHtml, options: TidyOptions): Promise<DocumentFragment> {
  try {
    const body = await sanitize(linkEmbeds(html));
    // DOMPurify that may not parse says so to nobody
    return body.hasChildNodes() ? tidy(body, options) : words(html);
  } catch {
    return words(html);
  }
}

function words(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const paragraph = document.createElement('p');
  paragraph.textContent = plainText(html);
  fragment.append(paragraph);
  return fragment;
}
