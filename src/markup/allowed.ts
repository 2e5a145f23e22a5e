/** What a body may hold, with the attributes of each element beside `dir`, `lang` and `title`. */
export const allowed: ReadonlyMap<string, readonly string[]> = new Map([
  ...(
    'abbr b bdi bdo blockquote br caption cite code dd dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i kbd ' +
    'mark p pre q rp rt ruby s samp small span strong sub summary sup table tbody tfoot thead tr u ul var wbr'
  )
    .split(' ')
    .map((name): [string, string[]] => [name, []]),
  ['a', ['href', 'hreflang']],
  ['audio', ['src']],
  ['col', ['span']],
  ['colgroup', ['span']],
  ['del', ['datetime']],
  ['details', ['open']],
  ['img', ['src', 'alt', 'width', 'height']],
  ['ins', ['datetime']],
  ['li', ['value']],
  ['ol', ['start', 'reversed', 'type']],
  ['source', ['src', 'type']],
  ['td', ['colspan', 'rowspan']],
  ['th', ['colspan', 'rowspan', 'scope']],
  ['time', ['datetime']],
  ['video', ['src', 'width', 'height']],
]);

export const allowedEverywhere: readonly string[] = ['dir', 'lang', 'title'];

/** These go with all that is in them. Of any other element that is not allowed the content stays. */
export const dropped: ReadonlySet<string> = new Set(
  (
    'base button canvas embed frame frameset head iframe input link map meta noembed noframes noscript object option ' +
    'optgroup param plaintext script select slot style template textarea xmp'
  ).split(' '),
);
