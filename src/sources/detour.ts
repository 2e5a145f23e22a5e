import { feedAddressIn } from '../formats/discovery.js';
import type { Clock } from '../net/clock.js';
import type { Payload } from '../net/payload.js';
import { type Fetcher, type Request, request } from '../net/request.js';
import type { Endpoint } from './endpoint.js';

/**
 * Asks where the news is not to be had directly: through a proxy that the page trusts, or by way of a web page that
 * names its feed.
 * @throws {NewsError}
 */
export async function detour(
  { proxy, discover, ...order }: Request & Endpoint,
  fetcher: Fetcher,
  clock: Clock,
): Promise<Payload> {
  const { url } = order;
  const answer = await request({ ...order, url: throughProxy(url, proxy) }, fetcher, clock);
  // addresses in it are relative to where it was, not to the proxy
  const payload = proxy ? { ...answer, url } : answer;
  if (!discover) return payload;
  const { address, page } = await lookInto(payload);
  return address ? detour({ ...order, ...(proxy && { proxy }), url: address }, fetcher, clock) : page;
}

/** @param proxy an address with `{url}` in it; nothing for none */
function throughProxy(url: string, proxy: string | undefined): string {
  return proxy ? proxy.replaceAll('{url}', encodeURIComponent(url)) : url;
}

/** Whether a document is a web page that names its feed; the document can still be read. */
async function lookInto({ url, text }: Payload): Promise<{ address: string | undefined; page: Payload }> {
  const pieces = text[Symbol.asyncIterator]();
  let start = '';
  for (let piece = await pieces.next(); !piece.done; piece = await pieces.next()) {
    start += piece.value;
    if (start.length > (webPage.test(start.slice(0, soon)) ? enough : soon)) break;
  }
  const address = feedAddressIn(start, url);
  if (address) await pieces.return?.();
  return { address, page: { url, text: again(start, pieces) } };
}

async function* again(start: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield start;
    for (let piece = await rest.next(); !piece.done; piece = await rest.next()) yield piece.value;
  } finally {
    await rest.return?.();
  }
}

/** Characters in which a page says that it is one, and in which its head ends: both may be long. */
const soon = 2000;
const enough = 300_000;
const webPage = /<(?:!doctype\s+)?html\b/i;
