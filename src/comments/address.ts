import { NewsError } from '../model/failure.js';
import { webUrl } from '../text/url.js';

/**
 * An address below that of a service.
 * @param path its segments already encoded
 * @param query without what is undefined
 * @throws {NewsError} `config` where the service has no http(s) address
 */
export function addressOf(
  src: string,
  path = '',
  query: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const base = webUrl(src);
  if (!base) throw new NewsError('config', `A comment service has an http(s) address; "${src}" is none.`);
  const url = new URL(base);
  url.pathname = [url.pathname.replace(/\/+$/, ''), path].filter(Boolean).join('/');
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, String(value));
  return url.href;
}
