/**
 * Decodes character references once: `&amp;lt;` becomes `&lt;`, which the next layer decodes if there is one.
 * What is unknown, and a bare `&`, stays as it was written.
 */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(reference, decode) : text;
}

/** Text as HTML that shows just that text. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Loads the names that are rare if a text, in this layer or in the next, has one that is not known yet. */
export async function learnEntities(text: string): Promise<void> {
  for (const [, name = ''] of text.matchAll(uncertain)) {
    if (character(name) !== undefined) continue;
    // without them the words are still there
    const rare = await import('./entity-names.js').catch(() => undefined);
    for (const [name, code] of rare?.rareEntities() ?? []) names.set(name, String.fromCodePoint(code));
    return;
  }
}

/** Characters that no reference is longer than. */
export const longestReference = 40;

const reference = /&(?:#x([\da-f]{1,8})|#(\d{1,8})|([a-z][a-z\d]{1,31})(?=;));?/gi;

/** What XML itself, and HTML that was escaped for it, is full of is passed over. */
const uncertain = /&(?:amp;)*(?!(?:lt|gt|amp|quot|apos);)([a-z][a-z\d]{1,31});/gi;

function decode(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name) return character(name) ?? whole;
  return numbered(hex ? parseInt(hex, 16) : Number(decimal));
}

/** HTML Standard 13.2.5.80: where Unicode has control characters, windows-1252 is meant. */
function numbered(code: number): string {
  return windows1252[code - 0x80] ?? (code > 0x10ffff ? '' : String.fromCodePoint(code));
}

/** The characters of windows-1252 where Unicode has control characters, from U+0080. */
export const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function character(name: string): string | undefined {
  return names.get(name) ?? accented(name) ?? names.get(name.toLowerCase());
}

/** `eacute` is an e and its accent, and so on for most letters of HTML's list. */
function accented(name: string): string | undefined {
  const letter = (name.charAt(0) + (accents.get(name.slice(1)) ?? '')).normalize();
  return letter.length === 1 && letter > '\x7f' ? letter : undefined;
}

const accents = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
]);

/** Names, each with its character. */
const common =
  'amp& lt< gt> quot" apos\' nbsp\xa0 iexcl¡ pound£ sect§ copy© laquo« shy\xad reg® deg° para¶ middot· raquo» iquest¿ ' +
  'AEligÆ ETHÐ times× OslashØ THORNÞ szligß aeligæ ethð oslashø thornþ OEligŒ oeligœ ndash– mdash— lsquo‘ rsquo’ ' +
  'sbquo‚ ldquo“ rdquo” bdquo„ bull• hellip… lsaquo‹ rsaquo› euro€ trade™';

const names = new Map(common.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)]));
