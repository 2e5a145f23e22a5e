import { JsonObject } from '../text/json-object.js';
import { html } from './json-text.js';
import type { PictureDraft } from './picture.js';

/** What a field of a node leads to. */
export interface DrupalRelation {
  /** `uid`, `field_tags`, … */
  readonly field: string;
  /** `user--user`, `taxonomy_term--tags`, … */
  readonly type: string;
  /** Plain text, where the resource is included. */
  readonly name: string | undefined;
  /** Where it leads to an image, or to a medium that is one, and both are included. */
  readonly picture: PictureDraft | undefined;
}

type Resources = ReadonlyMap<string, JsonObject>;

/** What identifies a resource within a document (JSON:API 1.0, "Identification"). */
export function keyOf(resource: JsonObject): string {
  return `${resource.text('type') ?? ''} ${resource.text('id') ?? ''}`;
}

/** In the order of the document. */
export function relationsOf(resource: JsonObject, included: Resources): DrupalRelation[] {
  return references(resource).map(([field, reference]) => {
    const target = included.get(keyOf(reference));
    const type = reference.text('type') ?? '';
    return { field, type, name: target && nameOf(target), picture: pictureFrom(reference, target, included) };
  });
}

function references(resource: JsonObject): [field: string, reference: JsonObject][] {
  const relationships = resource.object('relationships') ?? JsonObject.empty;
  return relationships.names.flatMap((field) => {
    const data = relationships.object(field)?.value('data');
    const found = Array.isArray(data) ? JsonObject.list(data) : JsonObject.list([data]);
    return found.map((reference): [string, JsonObject] => [field, reference]);
  });
}

function nameOf(resource: JsonObject): string | undefined {
  const fields = resource.object('attributes');
  const name = fields?.text('display_name') ?? fields?.text('name') ?? fields?.text('title');
  return name?.slice(0, longestName);
}

/** Characters. One resource may be that of thousands of nodes. */
const longestName = 1000;

/** A medium leads on to its file; what it calls its thumbnail is a small copy of that, or a still. */
function pictureFrom(
  reference: JsonObject,
  target: JsonObject | undefined,
  included: Resources,
): PictureDraft | undefined {
  if (target?.text('type')?.startsWith('media--') !== true) return target && imageFrom(reference, target);
  const files = references(target).flatMap(([field, inner]) => {
    const file = included.get(keyOf(inner));
    return file ? [{ field, image: imageFrom(inner, file) }] : [];
  });
  const best = files.find(({ field, image }) => image && field !== 'thumbnail') ?? files[0];
  return best?.image;
}

/** The words for a picture are with the reference to it, since others may use it, too. */
function imageFrom(reference: JsonObject, file: JsonObject): PictureDraft | undefined {
  const fields = file.object('attributes');
  const isImage = fields?.text('filemime')?.startsWith('image/') ?? false;
  const meta = reference.object('meta');
  return isImage
    ? {
        src: fields?.object('uri')?.text('url'),
        width: meta?.text('width'),
        height: meta?.text('height'),
        alt: meta?.text('alt'),
        caption: html(meta?.text('title')),
      }
    : undefined;
}
