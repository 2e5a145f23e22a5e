import { escapeHtml } from '../text/entities.js';

/**
 * An element as the dialects see it. Names are in lower case; those of a known namespace have its usual prefix
 * whatever prefix the document chose (`dc:creator`, `media:content`, `atom:link`), the core of RSS has none.
 */
export class XmlElement {
  readonly name: string;
  readonly parent: XmlElement | undefined;
  /** By qualified name, in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[] = [];
  /** Child elements by name. */
  #named: Map<string, XmlElement[]> | undefined;
  /** Absolute address that relative ones in here are relative to (XML Base). */
  readonly base: string;
  /** `xml:lang` of this or the nearest ancestor that has one; empty where it takes back what an ancestor said. */
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

  append(node: XmlElement | string): void {
    this.children.push(node);
    if (typeof node === 'string') return;
    this.#named ??= new Map();
    const alike = this.#named.get(node.name);
    if (!alike) this.#named.set(node.name, [node]);
    else if (alike.length < mostAlike) alike.push(node);
  }

  /** Children of these names, in the order of the names and then of the document. */
  all(...names: string[]): XmlElement[] {
    const found: XmlElement[] = [];
    for (const name of names) found.push(...(this.#named?.get(name) ?? []));
    return found;
  }

  /** The first child of the first of these names that is there and not empty. */
  child(...names: string[]): XmlElement | undefined {
    for (const name of names) {
      const found = this.#named
        ?.get(name)
        ?.find(({ children, attributes }) => children.length || attributes.size);
      if (found) return found;
    }
    return undefined;
  }

  /** Trimmed text of the first child that has one of these names. */
  value(...names: string[]): string | undefined {
    return this.child(...names)?.text || undefined;
  }

  /** Trimmed texts of all children that have one of these names. */
  values(...names: string[]): string[] {
    return this.all(...names).map(({ text }) => text);
  }

  /** Trimmed value, of an attribute that says something. */
  attribute(name: string): string | undefined {
    return this.attributes.get(name)?.trim() || undefined;
  }

  /** All characters in here, trimmed. */
  get text(): string {
    return characters(this).trim();
  }

  /** What is in here as HTML: text was HTML that had been escaped for XML, elements had not been. */
  get html(): string {
    return inner(this, (text) => text).trim();
  }

  /** As `html`, where text is text: XHTML in Atom. */
  get xhtml(): string {
    return inner(this, escapeHtml).trim();
  }
}

/** Of the same name, in one element: a feed that repeats a field more often wastes our time. */
const mostAlike = 1000;

function characters({ children }: XmlElement): string {
  let text = '';
  for (const node of children) text += typeof node === 'string' ? node : characters(node);
  return text;
}

function inner({ children }: XmlElement, write: (text: string) => string): string {
  let html = '';
  for (const node of children) html += typeof node === 'string' ? write(node) : outer(node);
  return html;
}

function outer(element: XmlElement): string {
  const tag = element.name.replace(/.*:/, '');
  const attributes = [...element.attributes].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  // a <br> that was never closed holds the words behind it
  const end = voids.test(tag) ? '' : `</${tag}>`;
  return `<${tag}${attributes.join('')}>${inner(element, escapeHtml)}${end}`;
}

const voids = /^(?:area|br|col|embed|hr|img|input|source|track|wbr)$/;
