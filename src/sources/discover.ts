import { feedAddressIn } from '../formats/discovery.js';
import type { Payload } from '../net/payload.js';

/** Looks whether a document is a web page that names its feed; the document can still be read. */
export async function discover({
  url,
  text,
}: Payload): Promise<{ address?: string | undefined; payload: Payload }> {
  const pieces = text[Symbol.asyncIterator]();
  let start = '';
  for (let piece = await pieces.next(); !piece.done; piece = await pieces.next()) {
    start += piece.value;
    if (start.length > enough || !webPage.test(start.slice(0, 2000))) break;
  }
  return { address: feedAddressIn(start, url), payload: { url, text: again(start, pieces) } };
}

async function* again(start: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield start;
  for (let piece = await rest.next(); !piece.done; piece = await rest.next()) yield piece.value;
}

/** Characters: heads of pages are long. */
const enough = 300_000;
const webPage = /<(?:!doctype\s+)?html\b/i;
