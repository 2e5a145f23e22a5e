import { mangledJson } from './mangle-json.mjs';

/** Numbers from 0 up to 1 that a seed brings back (mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A document after an accident, or in the hands of someone who means harm. */
export function mangled(text, random) {
  if (random() < 0.05) return noise(random);
  // characters alone nearly always make of JSON what is none
  let changed = (random() < 0.8 && mangledJson(text, random)) || text;
  if (changed !== text && random() < 0.8) return changed;
  for (let i = 1 + Math.floor(random() * 6); i > 0; i--) changed = pick(accidents, random)(changed, random);
  return changed;
}

const accidents = [
  (text, random) => splice(text, random, ''),
  (text, random) => splice(text, random, pick(bits, random)),
  (text, random) => insert(text, random, pick(bits, random)),
  (text, random) => insert(text, random, pick(bits, random).repeat(random() * 50)),
  (text, random) => insert(text, random, range(text, random)),
  (text, random) => insert(text, random, String.fromCharCode(random() * 0x10000)),
  (text, random) => text.slice(0, place(text, random)),
  (text, random) =>
    text.replace(/https?:\/\/[^\s"<]*/g, (url) => (random() < 0.5 ? pick(evil, random) : url)),
  (text, random) => text.replace(/[<>"'&]/g, (sign) => (random() < 0.05 ? pick('<>"\'&', random) : sign)),
];

const evil = [
  'javascript:alert(1)',
  ' JaVaScript:alert(1)',
  'java\tscript:alert(1)',
  'java&#10;script:alert(1)',
  '&#x6a;avascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://x/1',
  'file:///etc/passwd',
  '//',
  'http://',
  'https://[',
  '\\\\x',
];

const bits = [
  ...evil,
  '<',
  '>',
  '/>',
  '</',
  '&',
  '&#',
  '&#x0;',
  '&#xd800;',
  '&#1114112;',
  '&Omega;',
  '&amp;lt;script&amp;gt;',
  '"',
  "'",
  '=',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<?x',
  '<!DOCTYPE x [',
  '<!ENTITY a "b">',
  '<item>',
  '</item>',
  '<entry>',
  '</entry>',
  '</channel>',
  '<title>',
  '<link>javascript:alert(1)</link>',
  '<link href="javascript:alert(1)"/>',
  '<script>alert(1)</script>',
  '<script type="application/ld+json">',
  '<div class="h-entry">',
  '<a class="p-name u-url" href="javascript:alert(1)">',
  '<url><news:news>',
  '<img src=x onerror=alert(1)>',
  ' xml:base="javascript:alert(1)//"',
  ' xmlns="http://www.w3.org/1999/xhtml"',
  ' xmlns:media="x"',
  '\0',
  '\ufeff',
  '\ud800',
  '\u202e',
  '[',
  ']',
  '{',
  '}',
  '\\u0000',
  'null',
  '"__proto__": {"title": "x"},',
  '9'.repeat(400),
];

function noise(random) {
  return Array.from({ length: random() * 300 }, () => pick(bits, random)).join('');
}

function splice(text, random, bit) {
  const at = place(text, random);
  return text.slice(0, at) + bit + text.slice(at + random() * 40);
}

function insert(text, random, bit) {
  const at = place(text, random);
  return text.slice(0, at) + bit + text.slice(at);
}

function range(text, random) {
  const at = place(text, random);
  return text.slice(at, at + random() * 200);
}

function place(text, random) {
  return Math.floor(random() * text.length);
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}
