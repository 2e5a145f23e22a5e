import { decodeEntities } from './entities.js';

/**
 * The words of a piece of HTML: no tags, no scripts, character references decoded once, white space folded.
 * A `<` that opens no tag is a letter: `drug A is < drug B` survives. Linear in its input.
 */
export function plainText(html: string): string {
  return html.includes('<') ? fold(withoutTags(html)) : fold(decodeEntities(html));
}

/** Folds white space and takes out what a headline could use to disguise itself. No-break spaces stay. */
export function fold(text: string): string {
  return text.replace(disguise, '').replace(space, ' ').trim();
}

/** At most `length` characters, cut between words. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length - 1);
  return `${text.slice(0, cut > length / 2 ? cut : length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Control characters, and the bidirectional embeddings and overrides that let a text run out of its place. */
// eslint-disable-next-line no-control-regex
const disguise = /[\0-\x08\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
const space = /[ \t\r\n\f\v]+/g;

function withoutTags(html: string): string {
  let words = '';
  let at = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    words += decodeEntities(html.slice(at, open));
    tag.lastIndex = open;
    const [, name] = tag.exec(html) ?? [];
    if (name === undefined) {
      words += '<';
      at = open + 1;
    } else {
      if (!inline.test(name)) words += ' ';
      at = hidden.test(name) ? endOfHidden(html, open, name) : endOfTag(html, open, name);
    }
  }
  return words + decodeEntities(html.slice(at));
}

/** How a tag, a comment or a declaration begins; its name is empty in the latter two. */
const tag = /<(?:\/?([a-z][a-z\d:-]{0,31})|(?=[!?])())/iy;
const inline =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|tt|u|var|wbr)?$/i;
const hidden = /^(?:iframe|noembed|noscript|object|script|style|svg|template|textarea|title)$/i;

function endOfTag(html: string, open: number, name: string): number {
  if (!name && html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  return after(html, '>', endOfQuotes(html, open));
}

/** A `>` inside a quoted value ends no tag, unless the quote is never closed. */
function endOfQuotes(html: string, open: number): number {
  quoted.lastIndex = open;
  return quoted.test(html) ? quoted.lastIndex : open;
}

const quoted = /<[^>"']{0,999}(?:=\s*(?:"[^"]{0,9999}"|'[^']{0,9999}')[^>"'=]{0,999})+/y;

function endOfHidden(html: string, open: number, name: string): number {
  if (html[open + 1] === '/') return endOfTag(html, open, name);
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = open;
  return close.test(html) ? after(html, '>', close.lastIndex) : html.length;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}
