import type { NewsError } from '../model/failure.js';
import { advice } from '../sources/advice.js';

/** Says on the console, once for each failure of an address, what is likely wrong and how to mend it. */
export function tellAuthor(error: NewsError, host: Element): void {
  const key = `${error.code} ${error.status ?? ''} ${error.url ?? error.message}`;
  if (told.has(key) || told.size > most) return;
  told.add(key);
  console.warn(`<${host.localName}> ${advice(error)}`, host);
}

const told = new Set<string>();
const most = 100;
