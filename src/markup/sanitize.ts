import type { DOMPurify } from 'dompurify';

/**
 * Parses a stranger's HTML in a document of its own, where nothing is loaded and nothing runs, and takes out all that
 * could run later: by the browser's Sanitizer, or where it has none by DOMPurify, which is downloaded only then.
 * @param native whether the browser's own is used
 * @throws where the page's Trusted Types allow DOMPurify no policy
 */
export async function sanitize(
  html: string,
  native = 'setHTML' in Element.prototype,
): Promise<DocumentFragment> {
  return native ? byBrowser(html) : byDomPurify(html);
}

function byBrowser(html: string): DocumentFragment {
  const inert = document.implementation.createHTMLDocument('');
  const holder: HTMLElement & { setHTML?: (html: string, options: object) => void } =
    inert.createElement('div');
  // without further wishes it removes all that is not safe, and only that: what a body may hold is decided by `tidy`
  holder.setHTML?.(html, { sanitizer: {} });
  const fragment = inert.createDocumentFragment();
  fragment.append(...holder.childNodes);
  return fragment;
}

async function byDomPurify(html: string): Promise<DocumentFragment> {
  const { default: purify } = await import('dompurify');
  return purified(html, purify) ?? document.createDocumentFragment();
}

/**
 * What DOMPurify leaves of it: nothing at all of some payloads.
 * @throws where it has no document to work in
 */
export function purified(html: string, purify: DOMPurify): DocumentFragment | null {
  if (!purify.isSupported) throw new Error('DOMPurify finds no document to work in.');
  const wishes = { USE_PROFILES: { html: true }, FORBID_TAGS: ['style'], ADD_ATTR: ['data-news-embed'] };
  return purify.sanitize(html, { ...wishes, RETURN_DOM_FRAGMENT: true });
}
