import { JsonObject } from '../text/json-object.js';
import { fold } from '../text/plain-text.js';

/**
 * What a path leads to. A list on its way stands for all that is in it, unless the path says by number which; one at its
 * end stays a list.
 * @param path as in `Mapping`; `.` is the value itself
 */
export function valuesAt(value: unknown, path: string): unknown[] {
  let found = [value];
  for (const step of stepsOf(path)) found = found.flatMap((value) => next(value, step));
  return found;
}

/**
 * The texts that a path leads to; numbers, flags and dates as texts.
 * @param path may also be an address with paths in it: `https://example.org/{slug}`
 */
export function textsAt(value: unknown, path: string): string[] {
  if (!path.includes('{')) return valuesAt(value, path).flat().flatMap(textOf);
  // no address can hold half a character
  const parts = pathsIn(path).map((path) => encodeURIComponent(fold(textsAt(value, path)[0] ?? '')));
  // an address with a hole leads nowhere
  return parts.every(Boolean) ? [path.replace(hole, () => parts.shift() ?? '')] : [];
}

/** The paths in an address; else the path itself. */
export function pathsIn(path: string): string[] {
  const holes = [...path.matchAll(hole)].map(([, inside = '']) => inside);
  return holes.length ? holes : [path];
}

const hole = /\{([^{}]*)\}/g;

function textOf(value: unknown): string[] {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? [] : [value.toISOString()];
  const isText = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  const text = isText ? String(value).trim() : '';
  return text ? [text] : [];
}

/** The part of a path that leads nowhere, and the names that are there in its place; nothing where all of it leads on. */
export function deadEnd(
  value: unknown,
  path: string,
): { step: string; names: readonly string[] } | undefined {
  let found = [value];
  for (const step of stepsOf(path)) {
    const ahead = found.flatMap((value) => next(value, step));
    if (!ahead.length) return { step, names: namesIn(found) };
    found = ahead;
  }
  return undefined;
}

/** As `images.0.src` or `images[0].src`. */
function stepsOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter(Boolean);
}

function next(value: unknown, step: string): unknown[] {
  if (!Array.isArray(value)) return fieldOf(JsonObject.from(value), step);
  // lists in lists are not looked through: they may be nested deeper than any stack
  if (!/^\d+$/.test(step)) return JsonObject.list(value).flatMap((item) => fieldOf(item, step));
  return Number(step) < value.length ? [value[Number(step)]] : [];
}

function fieldOf(object: JsonObject | undefined, name: string): unknown[] {
  return object?.has(name) ? [object.value(name)] : [];
}

function namesIn(values: readonly unknown[]): readonly string[] {
  const names = values.flat().flatMap((value) => JsonObject.from(value)?.names ?? []);
  return [...new Set(names)];
}
