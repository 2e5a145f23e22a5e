/**
 * An absolute http(s) address, or nothing: `javascript:`, `data:` and all others lead nowhere.
 * @param base what a relative address is relative to
 */
export function webUrl(address: string | undefined, base?: string): string | undefined {
  return parse(address, base)?.href;
}

/**
 * The address of a picture: https, because a page that is read safely may show no other. A picture of the very host
 * that served the feed over http stays as it is: only a page without https could read that feed at all.
 * @param feed absolute address that the feed came from, where that is not the base
 */
export function imageUrl(address: string | undefined, base?: string, feed = base): string | undefined {
  const url = parse(address, base);
  if (url?.protocol === 'http:' && !feed?.startsWith(`${url.origin}/`)) url.protocol = 'https:';
  return url?.href;
}

function parse(address = '', base?: string): URL | undefined {
  const text = address.trim();
  if (!text || text.length > longest || text.startsWith('#')) return undefined;
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Characters: servers that are set to their usual take no more. */
const longest = 16_000;

/** What a link in a text may lead to: the web, a mail address or a telephone. */
export function linkUrl(address: string, base?: string): string | undefined {
  return /^\s*(?:mailto|tel):/i.test(address) ? address.trim() : webUrl(address, base);
}
