import { attributesIn } from '../text/attributes.js';
import { webUrl } from '../text/url.js';

/**
 * The feed that a web page names first (`<link rel="alternate">`, rssboard.org/rss-autodiscovery); nothing in a document
 * that is none.
 * @param base absolute address of the page
 */
export function feedAddressIn(html: string, base: string): string | undefined {
  const start = html.slice(0, html.search(/<body[\s>]/i) >>> 0);
  for (const [tag] of start.matchAll(link)) {
    const attributes = attributesIn(tag.slice('<link'.length, -1));
    const isAlternate = /(?:^|\s)alternate(?:\s|$)/i.test(attributes.get('rel') ?? '');
    const address = webUrl(attributes.get('href'), base);
    if (isAlternate && address && feedType.test(attributes.get('type') ?? '')) return address;
  }
  return undefined;
}

const link = /<link\s[^<>]*>/gi;
/** A comment feed of a page is named after its feed. */
const feedType = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)\s*(?:;|$)/i;
