import { NewsError } from '../model/failure.js';
import type { Payload } from '../net/payload.js';
import { JsonObject } from '../text/json-object.js';
import { arrived } from './arrived.js';
import type { Draft, HeadDraft } from './draft.js';
import type { Format, FormatOptions } from './format.js';
import type { JsonReading } from './json-dialect.js';
import { jsonDialects } from './json-dialects.js';
import { type JsonDocument, jsonDocument } from './json-document.js';
import { inventory } from './json-inventory.js';
import { refusalIn } from './json-refusal.js';
import type { Mapping } from './mapping.js';

/**
 * JSON, parsed once and then told by its shape.
 * @param name of a dialect, or `json` to tell it
 */
export function jsonFormat(name: string): Format {
  return { parse: (payload, options) => parse(name, payload, options) };
}

async function* parse(
  name: string,
  payload: Payload,
  options: FormatOptions,
): AsyncGenerator<readonly Draft[], HeadDraft> {
  const { url } = payload;
  const named = jsonDialects.find((dialect) => dialect.name === name);
  if (!named) throw new NewsError('config', `No format has the name "${name}".`, { url });
  const document = await jsonDocument(payload, options);
  const refusal = refusalIn(document);
  if (refusal) throw refusal;
  const dialect = name === fallback && !options.mapItem ? (told(document) ?? named) : named;
  const read = await arrived(dialect.load(), url);
  const reading = read(document);
  const drafts = await draftsFrom(reading, options, url);
  if (drafts.length && drafts.every(isBlank)) throw nothingKnown(reading, dialect.name, url, options);
  yield drafts;
  return { ...reading.head, format: dialect.name };
}

function told({ root, items: [first = JsonObject.empty] }: JsonDocument) {
  return jsonDialects.find((dialect) => dialect.reads(root, first));
}

/** What a page author maps takes the place of what the dialect has found. */
async function draftsFrom({ items, story }: JsonReading, { map }: Mapping, url: string): Promise<Draft[]> {
  if (!map || !items.length) return items.flatMap((item) => story(item) ?? []);
  const { amendment } = await arrived(import('./amendment.js'), url);
  const amend = amendment(map, items, url);
  return items.flatMap((item) => {
    const draft = story(item);
    return draft ? amend(draft, item) : [];
  });
}

function isBlank({ title, summary, body, urls }: Draft): boolean {
  return ![title, summary, body, ...urls].some(Boolean);
}

/** Who has said where to look wants to know that nothing is there; else it may just be JSON of another kind. */
function nothingKnown(
  { items: [first = JsonObject.empty] }: JsonReading,
  name: string,
  url: string,
  { items, map, mapItem }: Mapping,
): NewsError {
  const message = `No item has words or an address where ${name} has them; ${inventory(first.names)}.`;
  const isMapped = items !== undefined || map !== undefined || mapItem !== undefined;
  return new NewsError(isMapped ? 'mapping' : name === fallback ? 'not-a-feed' : 'unreadable', message, {
    url,
  });
}

const fallback = 'json';
