/**
 * The words of HTML for comparing, made without the library: what a suite expects is HTML, what a story has is text.
 * White space is taken out, since tags may or may not stand for some.
 */
export function sameWords(html, text) {
  return squeeze(withoutTags(html)) === squeeze(text);
}

/** As `sameWords`, where the text may have been cut at its end. */
export function beginsAlike(html, text) {
  const got = squeeze(text);
  return got.endsWith('…') ? squeeze(withoutTags(html)).startsWith(got.slice(0, -1)) : sameWords(html, text);
}

/** Plain text from the suite and plain text from us. */
export function sameText(a, b) {
  return a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
}

export function withoutTags(html) {
  return html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<(script|style|object|iframe|noscript|template|textarea|title|svg)\b[^]*?<\/\1\s*>/gi, '')
    .replace(/<[!/?]?[a-z][^>]*>/gi, '')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));?/gi, (whole, hex, decimal, name) =>
      name ? (names[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
    );
}

const names = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function squeeze(text) {
  return text.replace(/\s+/g, '');
}
