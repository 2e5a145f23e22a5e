import { webUrl } from '../text/url.js';
import { XmlElement } from './xml-element.js';
import { XmlNames } from './xml-names.js';
import { XmlReader } from './xml-reader.js';

/** What a dialect says of the shape of its documents. */
export interface TreeDialect {
  /** Names that the outermost element may have. */
  readonly root: RegExp;
  /** Short name of the namespace of the root and of what has no prefix; whatever the root says itself. */
  readonly space: string;
  /** Name of the elements that are handed over. */
  readonly item: string;
}

/**
 * A document as a tree that is taken apart while it grows: items are handed over whole and are not kept, so that
 * memory holds one item and the head of the feed. What comes before the root (a warning, a comment) is passed over.
 */
export class XmlTree {
  readonly #reader = new XmlReader();
  readonly #dialect: TreeDialect;
  readonly #base: string;
  readonly #take: (item: XmlElement) => void;
  #root: XmlElement | undefined;
  #open: OpenElement | undefined;
  /** The item that is open. */
  #item: OpenElement | undefined;
  /** What was said since the last tag. */
  #text = '';

  /**
   * @param base absolute address of the document
   * @param take called with each item as soon as it is whole, before what follows it is read
   */
  constructor(dialect: TreeDialect, base: string, take: (item: XmlElement) => void) {
    this.#dialect = dialect;
    this.#base = base;
    this.#take = take;
  }

  /** The outermost element, once it was opened; items are not among its descendants. */
  get root(): XmlElement | undefined {
    return this.#root;
  }

  /** Every element was closed: nothing was cut off. */
  get complete(): boolean {
    return !this.#open;
  }

  write(piece: string): void {
    this.#reader.write(piece);
    this.#read();
  }

  /** Nothing more will come. An item that is not whole by now never will be. */
  end(): void {
    this.#reader.end();
    this.#read();
  }

  #read(): void {
    for (;;) {
      const token = this.#reader.next();
      if (token === 'more' || token === 'end') return;
      if (token === 'text') {
        this.#text += this.#reader.text;
        continue;
      }
      this.#said();
      if (token === 'open') this.#opened();
      else this.#closed();
    }
  }

  /** White space between the fields of an item or a head says nothing; inside of a field it parts words. */
  #said(): void {
    const open = this.#open;
    const between = !this.#item || open === this.#item;
    if (this.#text && open && (!between || this.#text.trim())) open.element.append(this.#text);
    this.#text = '';
  }

  #opened(): void {
    const { name: tag, attributes, selfClosing } = this.#reader;
    // items do not nest: one that begins inside another ends it
    if (tag === this.#item?.tag) this.#close(this.#item);
    const outer = this.#open;
    if (outer && outer.depth >= deepest) return;
    const names = this.#names(outer);
    const name = names.element(tag);
    if (!outer && !this.#dialect.root.test(name)) return;
    const element = this.#element(name, attributes, outer?.element);
    this.#root ??= element;
    this.#open = { tag, element, names, outer, depth: (outer?.depth ?? 0) + 1 };
    if (!this.#item && name === this.#dialect.item) this.#item = this.#open;
    else outer?.element.append(element);
    if (selfClosing) this.#close(this.#open);
  }

  #names(outer: OpenElement | undefined): XmlNames {
    const { attributes } = this.#reader;
    if (outer) return outer.names.inside(attributes);
    // publishers declare Atom's namespace on the root of RSS
    return new XmlNames(new Map([['', this.#dialect.space]])).inside(attributes, 'xmlns');
  }

  #element(name: string, attributes: ReadonlyMap<string, string>, parent?: XmlElement): XmlElement {
    const outer = parent?.base ?? this.#base;
    const base = webUrl(attributes.get('xml:base'), outer) ?? outer;
    return new XmlElement(name, parent, attributes, base, attributes.get('xml:lang') ?? parent?.lang);
  }

  /** An end tag that ends nothing is passed over. */
  #closed(): void {
    let open = this.#open;
    while (open && open.tag !== this.#reader.name) open = open.outer;
    if (open) this.#close(open);
  }

  /** Ends an element and all that were left open inside it. */
  #close(closed: OpenElement): void {
    for (let open = this.#open; open && this.#open !== closed.outer; open = open.outer) {
      this.#open = open.outer;
      if (open !== this.#item) continue;
      this.#item = undefined;
      this.#take(open.element);
    }
  }
}

interface OpenElement {
  /** As the document calls it: an end tag has to be the same, whatever namespaces are declared in between. */
  readonly tag: string;
  readonly element: XmlElement;
  readonly names: XmlNames;
  readonly outer: OpenElement | undefined;
  readonly depth: number;
}

/** Elements inside of elements that are kept; of what is deeper, only the text is. */
const deepest = 100;
