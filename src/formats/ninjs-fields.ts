import { JsonObject } from '../text/json-object.js';
import { anyHtml, html } from './json-text.js';

/** The fields of an object under names in small letters: the versions of ninjs differ in capitals. */
export function fieldsOf(object: JsonObject): JsonObject {
  const fields = object.names.map((name) => [name.toLowerCase(), object.value(name)]);
  return JsonObject.from(Object.fromEntries(fields)) ?? JsonObject.empty;
}

/** What is in a list (from 2.0 on) or in an object (before), under any of these names. */
export function membersOf(item: JsonObject, ...names: string[]): JsonObject[] {
  return names
    .flatMap((name) => {
      const group = item.object(name);
      return group ? group.names.flatMap((member) => group.object(member) ?? []) : item.objects(name);
    })
    .map(fieldsOf);
}

export interface Words {
  readonly role: string | undefined;
  readonly html: string;
}

/**
 * A text in all its forms, HTML first: `body_xhtml` beside `body_text` (1.x), or a list with a type for each (from 2.0).
 */
export function wordsOf(item: JsonObject, stem: string, list: string): Words[] {
  const named = item.names
    .filter((name) => name.startsWith(`${stem}_`))
    .map((name) => ({ role: name, type: name, text: item.text(name) }));
  const listed = membersOf(item, list).map((words) => ({
    role: words.text('role'),
    type: words.text('contenttype') ?? words.text('mimetype'),
    text: words.text('value'),
  }));
  const all = [...listed, ...named];
  const [rich, plain] = [all.filter(isHtml), all.filter((words) => !isHtml(words))];
  return [...rich, ...plain].flatMap(({ role, type, text }) => {
    const read = type === undefined ? anyHtml(text) : isHtml({ type }) ? text : html(text);
    return read ? [{ role, html: read }] : [];
  });
}

function isHtml({ type }: { type?: string | undefined }): boolean {
  return /html/i.test(type ?? '');
}
