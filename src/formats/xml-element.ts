import { decodeEntities } from '../text/entities.js';

/**
 * An element as the dialects see it. Names are in lower case; those of a known namespace have its usual prefix
 * whatever prefix the document chose (`dc:creator`, `media:content`, `atom:link`), the core of RSS has none.
 */
export class XmlElement {
  readonly name: string;
  readonly parent: XmlElement | undefined;
  /** By name, as for elements; attributes without a prefix have none. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[] = [];
  /** Absolute address that relative ones in here are relative to (XML Base). */
  readonly base: string;
  /** `xml:lang` of this or the nearest ancestor that has one. */
  readonly lang: string | undefined;

  constructor(
    name: string,
    parent: XmlElement | undefined,
    attributes: ReadonlyMap<string, string>,
    base: string,
    lang: string | undefined,
  ) {
    this.name = name;
    this.parent = parent;
    this.attributes = attributes;
    this.base = base;
    this.lang = lang;
  }

  /** The first child of the first of these names that is there and not empty. */
  child(...names: string[]): XmlElement | undefined {
    for (const name of names) {
      const found = this.all(name).find((element) => element.children.length || element.attributes.size);
      if (found) return found;
    }
    return undefined;
  }

  /** Children of this name, in the order of the document. */
  all(name: string): XmlElement[] {
    return this.children.filter((node): node is XmlElement => typeof node !== 'string' && node.name === name);
  }

  /** Trimmed text of the first child that has one of these names. */
  value(...names: string[]): string | undefined {
    return this.child(...names)?.text || undefined;
  }

  /** All characters in here, trimmed. */
  get text(): string {
    return this.#characters().trim();
  }

  /** What is in here as HTML: decoded text as it is, elements as tags. */
  get html(): string {
    return this.children
      .map((node) => (typeof node === 'string' ? node : node.#outerHtml()))
      .join('')
      .trim();
  }

  /** As `html`, where text is text: XHTML in Atom. */
  get xhtml(): string {
    return this.children
      .map((node) => (typeof node === 'string' ? escapeHtml(node) : node.#outerHtml(escapeHtml)))
      .join('')
      .trim();
  }

  #characters(): string {
    const [only, second] = this.children;
    if (second === undefined && typeof only !== 'object') return only ?? '';
    return this.children.map((node) => (typeof node === 'string' ? node : node.#characters())).join('');
  }

  #outerHtml(write: (text: string) => string = decoded): string {
    const tag = this.name.replace(/^.*:/, '');
    const attributes = [...this.attributes]
      .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
      .join('');
    if (voids.has(tag)) return `<${tag}${attributes}>`;
    const inner = this.children.map((node) =>
      typeof node === 'string' ? write(node) : node.#outerHtml(write),
    );
    return `<${tag}${attributes}>${inner.join('')}</${tag}>`;
  }
}

/** Text as HTML that shows just that text. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Markup that was never escaped for XML has lost its one layer of references already. */
function decoded(text: string): string {
  return escapeHtml(decodeEntities(text));
}

const voids = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'source', 'track', 'wbr']);
