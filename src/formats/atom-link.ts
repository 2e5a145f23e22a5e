import { webUrl } from '../text/url.js';
import type { XmlElement } from './xml-element.js';

/** Links of Atom with a relation; one without says `alternate` (RFC 4287 4.2.7.2). */
export function atomLinks(element: XmlElement, relation: string): XmlElement[] {
  return element.all('atom:link').filter((link) => (link.attribute('rel') ?? 'alternate') === relation);
}

/** Where the first of them leads; among several the one that says it is a web page (RFC 4287 4.1.1). */
export function atomLink(element: XmlElement, relation: string): string | undefined {
  const links = atomLinks(element, relation);
  const pages = links.filter((link) => link.attribute('type')?.includes('html'));
  const addresses = [...pages, ...links].map((link) =>
    webUrl(link.attribute('href') ?? link.text, link.base),
  );
  return addresses.find(Boolean);
}
