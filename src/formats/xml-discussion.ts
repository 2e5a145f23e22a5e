import type { Discussion } from '../model/story.js';
import { webUrl } from '../text/url.js';
import { atomLinks } from './atom-link.js';
import { defined } from '../text/defined.js';
import type { XmlElement } from './xml-element.js';

/** Where an item of RSS or Atom is discussed: RSS itself, its module slash, or RFC 4685. */
export function discussionOf(item: XmlElement): Discussion | undefined {
  const [replies] = atomLinks(item, 'replies');
  const url = webUrl(replies?.attribute('href') ?? item.value('comments'), item.base);
  const count = replies?.attribute('thr:count') ?? item.value('thr:total', 'slash:comments') ?? '';
  const isCount = /^\d{1,9}$/.test(count);
  return url || isCount ? defined({ url, count: isCount ? Number(count) : undefined }) : undefined;
}
