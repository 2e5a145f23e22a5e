import { decodeEntities, windows1252 } from './entities.js';

/**
 * The words of a piece of HTML: no tags, no scripts, character references decoded once, white space folded.
 * A `<` that opens no tag is a letter: `drug A is < drug B` survives. Linear in its input.
 */
export function plainText(html: string): string {
  const words = html.replace(markup, (_, hidden: string | undefined, name: string = hidden ?? '') =>
    inline.test(name) ? '' : ' ',
  );
  return fold(decodeEntities(words));
}

/**
 * Folds white space and takes out what a headline could use to disguise itself. No-break spaces stay. Empty where
 * nothing would be seen.
 */
export function fold(text: string): string {
  const clean = text.replace(disguise, (sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? '');
  return visible.test(clean) ? clean.replace(space, ' ').trim() : '';
}

/** At most `length` characters, cut between words. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length - 1);
  return `${text.slice(0, cut > length / 2 ? cut : length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A comment, an element whose text nobody sees, a tag or a declaration; whole, or cut off by the end of the text. */
const markup =
  /<(?:!--[^]*?(?:-->|$)|(iframe|script|style|svg|template|textarea|title)\b[^]*?(?:<\/\1[^<>]*>?|$)|(?:\/?([a-z][^\s<>/]*)|[!?](?=[a-z[]))(?:=\s*(?:"[^"]*"|'[^']*')|[^<>])*>?)/gi;

/** Tags that do not part words. */
const inline =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|tt|u|var|wbr)?$/i;

/**
 * Control characters, those that are windows-1252 misread among them, halves of characters, and the bidirectional
 * embeddings and overrides that let a text run out of its place.
 */
const disguise = /[\0-\x08\x0e-\x1f\x7f-\x9f\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** More than one space, or another kind. */
const space = /[ \t\r\n\f\v]{2,}|[\t\r\n\f\v]/g;
