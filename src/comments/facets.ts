import { escapeHtml } from '../text/entities.js';
import type { JsonObject } from '../text/json-object.js';
import { webUrl } from '../text/url.js';

/**
 * A text of Bluesky as HTML with its links, mentions and tags (lexicon `app.bsky.richtext.facet`), which are told by places
 * among the bytes of its UTF-8; nothing where it has none.
 */
export function withFacets(text: string, facets: readonly JsonObject[]): string | undefined {
  const bytes = new TextEncoder().encode(text);
  let html = '';
  let end = 0;
  for (const { from, to, url } of linksIn(facets)) {
    if (from < end || to <= from || !isBoundary(bytes, from) || !isBoundary(bytes, to)) continue;
    html += `${markup(bytes, end, from)}<a href="${escapeHtml(url)}">${markup(bytes, from, to)}</a>`;
    end = to;
  }
  return end > 0 ? html + markup(bytes, end, bytes.length) : undefined;
}

function linksIn(facets: readonly JsonObject[]) {
  const links = facets.flatMap((facet) => {
    const [from, to] = [facet.object('index')?.number('byteStart'), facet.object('index')?.number('byteEnd')];
    const url = facet.objects('features').map(addressOfFeature).find(Boolean);
    return from !== undefined && to !== undefined && url ? [{ from, to, url }] : [];
  });
  return links.sort((a, b) => a.from - b.from);
}

function addressOfFeature(feature: JsonObject): string | undefined {
  const [did, tag] = [feature.text('did'), feature.text('tag')];
  if (did) return webUrl(`https://bsky.app/profile/${did}`);
  if (tag) return webUrl(`https://bsky.app/hashtag/${encodeURIComponent(tag)}`);
  return webUrl(feature.text('uri'));
}

/** Whether a character begins there, or the text ends. */
function isBoundary(bytes: Uint8Array, place: number): boolean {
  return place === bytes.length || ((bytes[place] ?? 0x80) & 0xc0) !== 0x80;
}

function markup(bytes: Uint8Array, from: number, to: number): string {
  return escapeHtml(new TextDecoder().decode(bytes.subarray(from, to))).replace(/\n/g, '<br>');
}
