import { element, lines, openTag } from './xml.mjs';

/** The namespace of Media RSS, which RSS and Atom share. */
export const mediaNamespace = 'http://search.yahoo.com/mrss/';

/** A story's picture with its caption and credit, or nothing. */
export function media({ picture }) {
  if (!picture) return '';
  const { src, width, height, caption, credit } = picture;
  return lines([
    openTag('media:content', { url: src, medium: 'image', type: 'image/svg+xml', width, height }),
    element('media:description', caption, { type: 'plain' }),
    element('media:credit', credit, { role: 'photographer', scheme: 'urn:ebu' }),
    '</media:content>',
  ]);
}
