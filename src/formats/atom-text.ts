import type { XmlElement } from './xml-element.js';

/** What an Atom text construct or content says, as HTML: by `type` (RFC 4287 3.1.1), and by `mode` in Atom 0.3. */
export function atomHtml(element: XmlElement | undefined): string {
  if (!element) return '';
  const type = element.attribute('type')?.toLowerCase();
  const mode = element.attribute('mode');
  if (mode === 'base64' || binary.test(type ?? '')) return fromBase64(element.text);
  const isXhtml = type?.includes('xhtml') && element.children.some((node) => typeof node !== 'string');
  const isHtml = type?.includes('html') ?? (mode === 'escaped' || undeclaredHtml.test(element.text));
  return isHtml && !isXhtml ? element.html : element.xhtml;
}

/** RFC 4287 4.1.3.3: what is neither text nor XML is Base64. */
const binary = /^(?!text\/|.*(?:xml|html))\w+\//;

/** Plain text has none of these: publishers forget to say that it is HTML. */
const undeclaredHtml = /<\/[a-z]+>|&(?:#\d+|\w+);/i;

function fromBase64(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s+/g, '')), (byte) => byte.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}
