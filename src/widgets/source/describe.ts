import type { Mapping } from '../../formats/mapping.js';
import type { Description } from '../../sources/described-source.js';
import type { Endpoint } from '../../sources/endpoint.js';
import { webUrl } from '../../text/url.js';
import type { SourceSettings } from './source-settings.js';

/** What an author says about a source with attributes and children; nothing where they name no place. */
export function describe(host: SourceSettings): Description | undefined {
  const inline = host.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]')?.text;
  const addresses = inline === undefined ? addressesOf(host) : [document.baseURI];
  if (!addresses.length) return undefined;
  return {
    endpoints: addresses.map((url) => endpoint(host, url)),
    order: host.order ?? (addresses.length > 1 ? 'newest' : 'source'),
    live: host.live === 'sse',
    keep: host.keep,
    ...(host.perFeed && host.perFeed > 0 && { perFeed: host.perFeed }),
    ...(inline !== undefined && { inline }),
    filter: {
      section: names(host.section),
      tag: names(host.tag),
      author: names(host.author),
      include: names(host.include),
      exclude: names(host.exclude),
      ...(host.maxAge && host.maxAge > 0 && { maxAge: host.maxAge }),
    },
  };
}

/** Whom a source would ask, as in "news.example". */
export function hostsOf({ endpoints, inline }: Description): readonly string[] {
  const addresses = inline === undefined ? endpoints.map(({ url, proxy }) => proxy ?? url) : [];
  return [...new Set(addresses.map((address) => (URL.canParse(address) ? new URL(address).host : address)))];
}

/** Of `src` and of the `<source>` children; what is no http(s) address stays as it was typed, so that it is told of. */
function addressesOf(host: SourceSettings): string[] {
  const children = [...host.querySelectorAll(':scope > source')].map(
    (child) => child.getAttribute('src') ?? '',
  );
  const typed = [...(host.src ?? '').split(/\s+/), ...children].filter(Boolean);
  return typed.map((address) => webUrl(address, document.baseURI) ?? address);
}

function endpoint(host: SourceSettings, url: string): Endpoint {
  const { format, items, map, mapItem, proxy, discover, credentials, timeout } = host;
  return {
    url,
    format: format || 'auto',
    // what is usual is not said: then it is the endpoint of widgets that have it in their own `src`
    ...(/^(include|same-origin)$/.test(credentials) && { credentials }),
    ...(items && { items }),
    ...(map && { map: pairs(map) }),
    ...(mapItem && { mapItem }),
    ...(timeout > 0 && timeout !== 20 && { timeout }),
    ...(discover && { discover }),
    ...(proxy && { proxy: absoluteTemplate(proxy) }),
  };
}

/** `title: headline; url: https://news.example/{slug}`; what is no such pair is told of when the JSON is read. */
function pairs(map: string): Mapping['map'] {
  const entries = map.split(';').filter((pair) => pair.trim());
  return Object.fromEntries(
    entries.map((pair) => {
      const [, field = pair, path = ''] = /^([^:]*):([^]*)$/.exec(pair) ?? [];
      return [field.trim(), path.trim()];
    }),
  );
}

/** Braces would be escaped. */
function absoluteTemplate(proxy: string): string {
  const place = 'the-address-goes-here';
  const whole = webUrl(proxy.replaceAll('{url}', place), document.baseURI) ?? proxy;
  return whole.replaceAll(place, '{url}');
}

/** An attribute that was taken away is null. */
function names(list: string | null | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
