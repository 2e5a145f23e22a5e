import { html, type TemplateResult } from 'lit';
import { webUrl } from '../../text/url.js';

/** Plain text of a reader: its line breaks are kept by the sheet, and web addresses can be followed. */
export function commentWords(text: string): TemplateResult {
  const pieces = text.split(address);
  return html`<div class="words" dir="auto">${pieces.map((piece, i) => (i % 2 ? link(piece) : piece))}</div>`;
}

function link(address: string): TemplateResult | string {
  const url = webUrl(address);
  return url ? html`<a href=${url} rel="nofollow ugc noopener">${address}</a>` : address;
}

/** Up to the sign that ends the sentence, or the bracket around it. */
const address = /(https?:\/\/[^\s<>"]*[^\s<>"'.,:;!?)\]}’”])/i;
