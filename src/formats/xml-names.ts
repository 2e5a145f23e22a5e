/** Names by namespace and not by prefix: a known namespace has one short name here, whatever a document calls it. */
export class XmlNames {
  readonly #outer: XmlNames | undefined;
  /** Short name of a namespace by the prefix that the document gives it; the default one has the empty prefix. */
  readonly #prefixes = new Map<string, string>();
  readonly #known = new Map<string, string>();

  /** @param space short name for elements without a prefix, unless they declare another known namespace */
  constructor(space: string, outer?: XmlNames) {
    this.#prefixes.set('', space);
    this.#outer = outer;
  }

  /** Names inside an element that may declare namespaces itself. */
  inside(attributes: ReadonlyMap<string, string>): XmlNames {
    let names: XmlNames | undefined;
    for (const [name, uri] of attributes) {
      if (!name.startsWith('xmlns')) continue;
      names ??= new XmlNames(this.#space('') ?? '', this);
      const short = shortName(uri);
      // publishers invent addresses for the core of RSS, so the default namespace counts only where it is known
      if (name !== 'xmlns') names.#prefixes.set(name.slice(6), short ?? 'unknown');
      else if (short !== undefined) names.#prefixes.set('', short);
    }
    return names ?? this;
  }

  element(qualified: string): string {
    let name = this.#known.get(qualified);
    if (name === undefined) {
      name = this.#resolve(qualified);
      this.#known.set(qualified, name);
    }
    return name;
  }

  /** An attribute without a prefix is in no namespace (Namespaces in XML 6.2). */
  attribute(qualified: string): string {
    return qualified.includes(':') ? this.element(qualified) : qualified.toLowerCase();
  }

  #resolve(qualified: string): string {
    const colon = qualified.indexOf(':');
    const prefix = colon < 0 ? '' : qualified.slice(0, colon);
    const local = qualified.slice(colon + 1).toLowerCase();
    const space = this.#space(prefix) ?? prefix.toLowerCase();
    return space ? `${space}:${local}` : local;
  }

  /** Nothing where nobody declared the prefix: then it means what it usually means. */
  #space(prefix: string): string | undefined {
    return this.#prefixes.get(prefix) ?? (this.#outer ? this.#outer.#space(prefix) : undefined);
  }
}

function shortName(uri: string): string | undefined {
  const key = uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#]+$/, '');
  return namespaces.get(key);
}

/** Without scheme, `www.` and the last slash: documents disagree about all three. */
const namespaces = new Map([
  ['w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['purl.org/rss/1.0', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['channel.netscape.com/rdf/simple/0.9', ''],
  ['backend.userland.com/rss2', ''],
  ['w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['w3.org/xml/1998/namespace', 'xml'],
  ['w3.org/1999/xhtml', 'xhtml'],
  ['purl.org/dc/elements/1.0', 'dc'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/slash', 'slash'],
  ['search.yahoo.com/mrss', 'media'],
  ['itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['purl.org/syndication/thread/1.0', 'thr'],
  ['wellformedweb.org/commentapi', 'wfw'],
  ['rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
]);
