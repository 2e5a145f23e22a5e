import { plainText } from '../text/plain-text.js';
import type { XmlElement } from './xml-element.js';

/** What an item of RSS or Atom is about, in the words of the module that says it. */
export function tagsOf(item: XmlElement): string[] {
  const categories = item.all('category', 'atom:category', 'media:category', 'dc:subject', 'itunes:category');
  const names = categories.map(
    (category) =>
      category.attribute('label') ??
      category.attribute('term') ??
      category.attribute('text') ??
      category.text,
  );
  const keywords = item.value('itunes:keywords')?.split(',') ?? [];
  return [...names, ...keywords].map(plainText);
}
