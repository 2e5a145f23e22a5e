import { NewsError } from '../model/failure.js';
import type { Payload } from '../net/payload.js';
import { JsonObject } from '../text/json-object.js';
import { listAt, listIn } from './json-list.js';
import type { Mapping } from './mapping.js';

/** A document of JSON as its dialects see it. */
export interface JsonDocument {
  /** Absolute address. */
  readonly url: string;
  readonly value: unknown;
  /** The outermost object; an empty one where the document is a list. */
  readonly root: JsonObject;
  /** Those of the list of stories; the document itself where there is no list. */
  readonly items: readonly JsonObject[];
  /** Whether there is a list. */
  readonly lists: boolean;
}

/** @throws {NewsError} `unreadable`, `not-a-feed`, `mapping`, and what reading the payload throws */
export async function jsonDocument(
  { url, text }: Payload,
  { items: path, mapItem }: Mapping,
): Promise<JsonDocument> {
  let json = '';
  for await (const piece of text) json += piece;
  const value = json.trimStart().startsWith('<') ? scriptsIn(json, url) : parse(json, url);
  const list = path ? listAt(value, path, url) : listIn(value);
  const root = JsonObject.from(value) ?? JsonObject.empty;
  const raw = list ?? [value];
  const items = JsonObject.list(mapItem ? remade(raw, mapItem, url) : raw);
  return { url, value, root, items, lists: list !== undefined };
}

/**
 * Servers put something before JSON that keeps it from running as a script (`)]}'`, `while(1);`), or make a script of it
 * on purpose (`callback(…)`).
 */
function parse(json: string, url: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const end = 1 + Math.max(json.lastIndexOf(']'), json.lastIndexOf('}'));
    try {
      return JSON.parse(json.slice(json.search(/[[{]/), end));
    } catch {
      throw new NewsError('unreadable', 'The document is not well-formed JSON.', { url, cause });
    }
  }
}

/** What a web page holds as JSON, for itself or for search engines (w3.org/TR/json-ld11, 7). Broken ones are passed over. */
function scriptsIn(html: string, url: string): unknown[] {
  const parts = html.split(/<script\s(?=[^<>]*\bjson\b)[^<>]*>/i).slice(1);
  const values = parts.flatMap((part): unknown[] => {
    try {
      return [JSON.parse(part.split(/<\/script/i, 1)[0] ?? '')];
    } catch {
      return [];
    }
  });
  if (values.length) return values;
  throw new NewsError('not-a-feed', 'The document is not JSON, and has none in it.', { url });
}

function remade(raw: readonly unknown[], mapItem: (raw: unknown) => unknown, url: string): unknown[] {
  try {
    return raw.map((item) => mapItem(item));
  } catch (cause) {
    throw new NewsError('mapping', 'The function `mapItem` threw.', { url, cause });
  }
}
