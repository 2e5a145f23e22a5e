import type { XmlElement } from './xml-element.js';

/**
 * What is found in an element when it is looked at first. Every item of a feed asks for what the feed itself says: it may
 * say much, and have many items.
 */
export function firstLook<T extends object>(look: (element: XmlElement) => T): (element: XmlElement) => T {
  const known = new WeakMap<XmlElement, T>();
  return (element) => {
    const found = known.get(element) ?? look(element);
    known.set(element, found);
    return found;
  };
}
