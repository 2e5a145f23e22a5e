import type { NewsError } from '../model/failure.js';

/** Says on the console, once for each failure of an address, what is likely wrong and how to mend it. */
export function tellAuthor(error: NewsError, host: Element): void {
  const key = `${error.code} ${error.status ?? ''} ${error.url ?? error.message}`;
  if (told.has(key) || told.size > most) return;
  told.add(key);
  import('../sources/advice.js').then(
    ({ advice }) => console.warn(`<${host.localName}> ${advice(error)}`, host),
    () => console.warn(`<${host.localName}> ${error.code}: ${error.message}`, host),
  );
}

const told = new Set<string>();
const most = 100;
