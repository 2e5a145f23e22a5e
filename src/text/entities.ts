/**
 * Decodes character references once: `&amp;lt;` becomes `&lt;`, which the next layer decodes if there is one.
 * Names are those of HTML 4 and XML; what is unknown, and a bare `&`, stays as it was written.
 */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(reference, decode) : text;
}

const reference = /&(?:#x([\da-f]{1,8})|#(\d{1,8})|([a-z][a-z\d]{1,31})(?=;));?/gi;

function decode(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name) return named(name) ?? whole;
  return character(hex ? parseInt(hex, 16) : Number(decimal));
}

/** HTML Standard 13.2.5.80: the C1 range is read as windows-1252; what is no character is dropped. */
function character(code: number): string {
  if (code >= 0x80 && code < 0xa0) return windows1252[code - 0x80] ?? '';
  const printable = code >= 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
  const surrogate = code >= 0xd800 && code < 0xe000;
  return printable && !surrogate && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function named(name: string): string | undefined {
  return (names ??= nameTable()).get(name);
}

let names: Map<string, string> | undefined;

function nameTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const [start, run] of Object.entries(runs)) {
    run.split(' ').forEach((name, i) => table.set(name, String.fromCodePoint(Number(start) + i)));
  }
  for (const [upper, lower] of [
    ['AMP', 'amp'],
    ['LT', 'lt'],
    ['GT', 'gt'],
    ['QUOT', 'quot'],
  ] as const) {
    table.set(upper, table.get(lower) ?? '');
  }
  return table;
}

/** Names by the code point of the first; the others follow one by one. */
const runs: Readonly<Record<number, string>> = {
  34: 'quot',
  38: 'amp apos',
  60: 'lt',
  62: 'gt',
  160:
    'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
    'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig ' +
    'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash ' +
    'Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ' +
    'ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc ' +
    'uuml yacute thorn yuml',
  338: 'OElig oelig',
  352: 'Scaron scaron',
  376: 'Yuml',
  402: 'fnof',
  710: 'circ',
  732: 'tilde',
  913: 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho',
  931: 'Sigma Tau Upsilon Phi Chi Psi Omega',
  945:
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon ' +
    'phi chi psi omega',
  977: 'thetasym upsih',
  982: 'piv',
  8194: 'ensp emsp',
  8201: 'thinsp',
  8204: 'zwnj zwj lrm rlm',
  8211: 'ndash mdash',
  8216: 'lsquo rsquo sbquo',
  8220: 'ldquo rdquo bdquo',
  8224: 'dagger Dagger bull',
  8230: 'hellip',
  8240: 'permil',
  8242: 'prime Prime',
  8249: 'lsaquo rsaquo',
  8254: 'oline',
  8260: 'frasl',
  8364: 'euro',
  8465: 'image',
  8472: 'weierp',
  8476: 'real',
  8482: 'trade',
  8501: 'alefsym',
  8592: 'larr uarr rarr darr harr',
  8629: 'crarr',
  8656: 'lArr uArr rArr dArr hArr',
  8704: 'forall',
  8706: 'part exist',
  8709: 'empty',
  8711: 'nabla isin notin',
  8715: 'ni',
  8719: 'prod',
  8721: 'sum minus',
  8727: 'lowast',
  8730: 'radic',
  8733: 'prop infin',
  8736: 'ang',
  8743: 'and or cap cup int',
  8756: 'there4',
  8764: 'sim',
  8773: 'cong',
  8776: 'asymp',
  8800: 'ne equiv',
  8804: 'le ge',
  8834: 'sub sup nsub',
  8838: 'sube supe',
  8853: 'oplus',
  8855: 'otimes',
  8869: 'perp',
  8901: 'sdot',
  8968: 'lceil rceil lfloor rfloor',
  9001: 'lang rang',
  9674: 'loz',
  9824: 'spades',
  9827: 'clubs',
  9829: 'hearts diams',
};
