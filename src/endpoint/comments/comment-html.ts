import { escapeHtml } from '../../text/entities.js';
import { webUrl } from '../../text/url.js';

/** What a reader wrote, as markup that shows just that: paragraphs, line breaks, and web addresses as links. */
export function commentHtml(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.split('\n').map(lineHtml).join('<br>')}</p>`)
    .join('');
}

function lineHtml(line: string): string {
  let html = '';
  let end = 0;
  for (const { 0: address, index } of line.matchAll(webAddress)) {
    html += escapeHtml(line.slice(end, index)) + linkHtml(address);
    end = index + address.length;
  }
  return html + escapeHtml(line.slice(end));
}

function linkHtml(address: string): string {
  const url = webUrl(address);
  const words = escapeHtml(address);
  return url ? `<a href="${escapeHtml(url)}" rel="nofollow ugc noopener">${words}</a>` : words;
}

/** Without the sign that ends the sentence, or the bracket that it stands in; with brackets of its own. */
const webAddress =
  /\bhttps?:\/\/(?:[^\s<>"()]|\([^\s<>"()]*\))*(?:[^\s<>"().,:;!?'…»”’\]}]|\([^\s<>"()]*\))/gi;
