/** Names by namespace and not by prefix: a known namespace has one short name here, whatever a document calls it. */
export class XmlNames {
  /** Short names of known namespaces by the prefix that the document gives them; empty for the default one. */
  readonly #spaces: ReadonlyMap<string, string>;
  /** Names that were resolved before. */
  readonly #known = new Map<string, string>();

  constructor(spaces: ReadonlyMap<string, string>) {
    this.#spaces = spaces;
  }

  /**
   * Names inside an element that may declare namespaces itself.
   * @param passedOver attribute that declares nothing here
   */
  inside(attributes: ReadonlyMap<string, string>, passedOver?: string): XmlNames {
    let spaces: Map<string, string> | undefined;
    for (const [name, uri] of attributes) {
      const space = name.startsWith('xmlns') && name !== passedOver ? shortName(uri) : undefined;
      if (space !== undefined) (spaces ??= new Map(this.#spaces)).set(name.slice('xmlns:'.length), space);
    }
    return spaces ? new XmlNames(spaces) : this;
  }

  /** @param qualified in lower case */
  element(qualified: string): string {
    let name = this.#known.get(qualified);
    if (name === undefined) this.#known.set(qualified, (name = this.#resolve(qualified)));
    return name;
  }

  /** A prefix without a known namespace means what it usually means: publishers invent and misspell addresses. */
  #resolve(qualified: string): string {
    const [local = '', prefix = ''] = qualified.split(':', 2).reverse();
    const space = this.#spaces.get(prefix) ?? prefix;
    return space ? `${space}:${local}` : local;
  }
}

function shortName(uri: string): string | undefined {
  const key = uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|[/#]+$/g, '');
  return namespaces.get(key);
}

/** Without scheme, `www.` and the last slash: documents disagree about all three. */
const namespaces = new Map([
  ['w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['purl.org/rss/1.0', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['backend.userland.com/rss2', ''],
  ['w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/slash', 'slash'],
  ['search.yahoo.com/mrss', 'media'],
  ['itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['purl.org/syndication/thread/1.0', 'thr'],
]);
