import { escapeHtml, type XmlElement } from './xml-element.js';

/** What an Atom text construct or content says, as HTML: by `type` (RFC 4287 3.1.1), and by `mode` in Atom 0.3. */
export function atomHtml(element: XmlElement): string {
  const type = element.attributes.get('type')?.toLowerCase() ?? 'text';
  const mode = element.attributes.get('mode');
  if (element.attributes.has('src')) return '';
  if (mode === 'base64') return fromBase64(element.text);
  const hasTags = element.children.some((child) => typeof child !== 'string');
  if (hasTags)
    return type.endsWith('html') && mode !== 'escaped' && type !== 'html' ? element.xhtml : element.html;
  return type.includes('html') || mode === 'escaped' ? element.text : escapeHtml(element.text);
}

function fromBase64(text: string): string {
  try {
    return new TextDecoder().decode(
      Uint8Array.from(atob(text.replace(/\s+/g, '')), (byte) => byte.charCodeAt(0)),
    );
  } catch {
    return '';
  }
}
