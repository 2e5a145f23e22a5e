import { parseDate } from '../text/dates.js';
import type { XmlElement } from './xml-element.js';

/** The date in the first of these children that holds one which can be read. */
export function dateIn(element: XmlElement, ...names: string[]): Date | undefined {
  for (const name of names) {
    const text = element.value(name);
    const date = text && parseDate(text);
    if (date) return date;
  }
  return undefined;
}
