/**
 * An absolute http(s) address, or nothing: `javascript:`, `data:` and all others lead nowhere.
 * @param base what a relative address is relative to
 */
export function webUrl(address: string | undefined, base?: string): string | undefined {
  const url = parse(address, base);
  return url && isWeb(url) ? url.href : undefined;
}

/**
 * The address of a picture: https, because a page that is read safely may show no other. A picture of the very host
 * that served the feed over http stays as it is: only a page without https could read that feed at all.
 */
export function imageUrl(address: string | undefined, base?: string): string | undefined {
  const url = parse(address, base);
  if (!url || !isWeb(url)) return undefined;
  if (url.protocol === 'http:' && url.origin !== parse(base)?.origin) url.protocol = 'https:';
  return url.href;
}

function parse(address: string | undefined, base?: string): URL | undefined {
  const text = address?.trim();
  if (!text || text.startsWith('#')) return undefined;
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

function isWeb(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}
