import { decodeEntities } from '../text/entities.js';
import { webUrl } from '../text/url.js';

/** Class of the link that stands for an embed; no class of a stranger's own outlives `tidy`. */
export const embedClass = 'embed';

/**
 * Puts a marked link in the place of each frame, before the sanitizer takes frames out altogether. It works on text and
 * makes nothing safe: what it writes goes through the sanitizer like the rest.
 */
export function linkEmbeds(html: string): string {
  return html.replace(frame, (_, double?: string, single?: string, bare?: string) => {
    const address = decodeEntities(double ?? single ?? bare ?? '');
    return `<p><a data-news-embed href="${address.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')}"></a></p>`;
  });
}

const frame =
  /<iframe\s(?:[^>]{0,2000}?\s)?src\s*=\s*(?:"([^">]{0,2000})"|'([^'>]{0,2000})'|([^\s"'<>]{1,2000}))[^>]{0,2000}>/gi;

/** For clicks in a body: a third party is called only now, when its link is pressed and a frame takes its place. */
export function showEmbed(event: MouseEvent): void {
  // who asks for a new tab gets one
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(`a.${embedClass}`) : undefined;
  const frame = link && frameFor(link.href);
  if (!frame) return;
  event.preventDefault();
  link.replaceWith(frame);
  frame.focus();
}

/** From https only, and without reach into the page. */
function frameFor(address: string): HTMLIFrameElement | undefined {
  const url = webUrl(address);
  if (!url?.startsWith('https:')) return undefined;
  const frame = document.createElement('iframe');
  const isStranger = new URL(url).origin !== location.origin;
  // a stranger's frame may be itself; one of the page's own origin could otherwise take its sandbox off
  frame.setAttribute('sandbox', `allow-scripts allow-popups${isStranger ? ' allow-same-origin' : ''}`);
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.allowFullscreen = true;
  frame.title = new URL(url).host;
  frame.src = url;
  return frame;
}
