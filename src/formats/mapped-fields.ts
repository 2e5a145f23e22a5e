import type { JsonObject } from '../text/json-object.js';
import { fold } from '../text/plain-text.js';
import { textsAt } from './json-path.js';
import type { MappedField } from './mapping.js';

/** For each field the paths that may lead to it, the best first. */
export type Paths = Readonly<Partial<Record<MappedField, readonly string[]>>>;

/** What paths lead to in an item. */
export class MappedFields {
  readonly #item: JsonObject;
  readonly #paths: Paths;

  constructor(item: JsonObject, paths: Paths) {
    this.#item = item;
    this.#paths = paths;
  }

  texts(field: MappedField): string[] {
    for (const path of this.#paths[field] ?? []) {
      const found = textsAt(this.#item, path);
      if (found.length) return found;
    }
    return [];
  }

  text(field: MappedField): string | undefined {
    return this.texts(field)[0];
  }

  /** Plain. */
  words(field: MappedField): string | undefined {
    return fold(this.text(field) ?? '') || undefined;
  }

  /** Only where it is up. */
  flag(field: MappedField): true | undefined {
    return /^(?:true|yes|[1-9]\d*)$/i.test(this.text(field) ?? '') || undefined;
  }

  count(field: MappedField): number | undefined {
    const text = this.text(field) ?? '';
    return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  }
}
