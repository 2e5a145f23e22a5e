import { NewsError } from '../model/failure.js';
import type { JsonObject } from '../text/json-object.js';
import type { Draft } from './draft.js';
import { inventory } from './json-inventory.js';
import { deadEnd, pathsIn } from './json-path.js';
import { mappedDraft } from './mapped-draft.js';
import { type Mapping, mappedFields } from './mapping.js';

/**
 * How a page author amends the drafts of these items.
 * @throws {NewsError} `mapping`, where a field does not exist, or where a path to what makes a story leads nowhere in
 * every item; what else items may lack, they may all lack today
 */
export function amendment(
  map: NonNullable<Mapping['map']>,
  items: readonly JsonObject[],
  url: string,
): (draft: Draft, item: JsonObject) => Draft {
  for (const [field, path] of Object.entries(map)) {
    if (!mappedFields.some((known) => known === field)) throw unknownField(field, url);
    if (essential.test(field)) for (const part of pathsIn(path)) check(field, part, items, url);
  }
  const paths = Object.fromEntries(Object.entries(map).map(([field, path]) => [field, [path]]));
  return (draft, item) => mappedDraft(draft, item, paths);
}

function unknownField(field: string, url: string): NewsError {
  return new NewsError('mapping', `A story has no field "${field}"; it has: ${mappedFields.join(', ')}.`, {
    url,
  });
}

const essential = /^(?:id|url|title|published)$/;

function check(field: string, path: string, items: readonly JsonObject[], url: string): void {
  const ends = items.slice(0, enough).map((item) => deadEnd(item, path));
  const [first] = ends;
  if (!first || !ends.every(Boolean)) return;
  const instead = `in the place of "${first.step}" ${inventory(first.names)}`;
  throw new NewsError('mapping', `"${field}" is mapped to "${path}", which no item has: ${instead}.`, {
    url,
  });
}

/** Who has it at all has it among so many. */
const enough = 100;
