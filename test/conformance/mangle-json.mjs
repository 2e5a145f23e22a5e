/**
 * A document of JSON whose shape somebody changed, so that it still is JSON: fields of other types, missing, twice,
 * elsewhere, with addresses that mean harm.
 * @returns {string | undefined} nothing where the text is no JSON
 */
export function mangledJson(text, random) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  for (let i = 1 + Math.floor(random() * 8); i > 0; i--) mangle(pick(placesIn(value), random), random);
  return JSON.stringify(value, null, random() < 0.5 ? 0 : 2).replaceAll('"prototype!"', '"__proto__"');
}

/** Every object and list in a document. */
function placesIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(placesIn)];
}

function mangle(place, random) {
  const keys = place ? Object.keys(place) : [];
  if (!keys.length) return;
  const key = pick(keys, random);
  const accident = random();
  if (accident < 0.15) Reflect.deleteProperty(place, key);
  else if (accident < 0.3) place[key] = [place[key], place[key]];
  else if (accident < 0.4) place[key] = { value: place[key], name: place[key], url: place[key] };
  else if (accident < 0.5) place[pick(keys, random)] = place[key];
  else place[random() < 0.1 ? pick(names, random) : key] = pick(values, random)(random);
}

/** `prototype!` becomes `__proto__` where it can no longer do anything here. */
const names = [
  'prototype!',
  'constructor',
  'toString',
  'items',
  'url',
  'title',
  'image',
  '@id',
  '@type',
  'status',
  'errors',
];

const addresses = [
  'javascript:alert(1)',
  ' JaVaScript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://x/1',
  'file:///etc/passwd',
  '//',
  'http://',
  'https://[',
  '\\\\x',
  '#',
  'https://x.example/a b,c,',
];

const words = [
  '',
  ' ',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;script&gt;',
  '&#x6a;avascript:alert(1)',
  '\0\ud800\u202e',
  'a'.repeat(5000),
  '9999-99-99',
  '1e999',
  'true',
  '2',
  '_:b0',
];

const values = [
  (random) => pick(addresses, random),
  (random) => pick(words, random),
  () => null,
  () => true,
  () => [],
  () => ({}),
  () => [[[[]]]],
  (random) => Math.floor(random() * 10),
  (random) => (random() - 0.5) * 1e300,
  () => 1709632800,
  () => nested(300),
  () => ({ 'prototype!': { title: 'x', url: 'javascript:alert(1)' } }),
];

function nested(depth) {
  let value = 'deep';
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { '@graph': value };
  return value;
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}
