import { webUrl } from '../text/url.js';
import { XmlElement } from './xml-element.js';
import { XmlNames } from './xml-names.js';
import { XmlReader } from './xml-reader.js';

export interface TreeDialect {
  /** Short name of the namespace of elements that are in none. */
  readonly space: string;
  isItem(name: string): boolean;
}

/**
 * A document as a tree that is taken apart while it grows: items are handed over whole and are not kept, so that
 * memory holds one item and the head of the feed.
 */
export class XmlTree {
  readonly #reader = new XmlReader();
  readonly #dialect: TreeDialect;
  readonly #names: XmlNames;
  readonly #base: string;
  #root: XmlElement | undefined;
  #open: OpenElement | undefined;
  /** Elements below the deepest that is kept: their text goes to it, their tags are passed over. */
  #tooDeep = 0;
  #complete = false;

  /** @param base absolute address of the document */
  constructor(dialect: TreeDialect, base: string) {
    this.#dialect = dialect;
    this.#names = new XmlNames(dialect.space);
    this.#base = base;
  }

  /** The outermost element, once it was opened; items are not among its descendants. */
  get root(): XmlElement | undefined {
    return this.#root;
  }

  /** The outermost element was closed: nothing was cut off. */
  get complete(): boolean {
    return this.#complete;
  }

  /** Takes the next piece and gives the items that it completes. */
  write(piece: string): XmlElement[] {
    this.#reader.write(piece);
    return this.#read();
  }

  /** Nothing more will come. An item that is not whole by now never will be. */
  end(): XmlElement[] {
    this.#reader.end();
    return this.#read();
  }

  #read(): XmlElement[] {
    const items: XmlElement[] = [];
    const reader = this.#reader;
    for (;;) {
      switch (reader.next()) {
        case 'open':
          this.#opened(items);
          break;
        case 'text':
          this.#characters(reader.text);
          break;
        case 'close':
          this.#closed(items);
          break;
        default:
          return items;
      }
    }
  }

  #opened(items: XmlElement[]): void {
    const { attributes, selfClosing } = this.#reader;
    const names = (this.#open?.names ?? this.#names).inside(attributes);
    const name = names.element(this.#reader.name);
    // items do not nest: one that begins inside another ends it
    if (this.#dialect.isItem(name)) this.#close(this.#open?.item, items);
    const outer = this.#open;
    if (outer && outer.depth >= deepest) {
      if (!selfClosing) this.#tooDeep++;
      return;
    }
    const element = this.#element(name, named(attributes, names), outer?.element);
    this.#root ??= element;
    const open: OpenElement = { element, names, outer, depth: (outer?.depth ?? 0) + 1, item: outer?.item };
    if (this.#dialect.isItem(name)) open.item = open;
    else outer?.element.children.push(element);
    this.#open = open;
    if (selfClosing) this.#close(open, items);
  }

  #element(name: string, attributes: ReadonlyMap<string, string>, parent?: XmlElement): XmlElement {
    const outer = parent?.base ?? this.#base;
    const base = attributes.get('xml:base');
    const lang = attributes.get('xml:lang') ?? parent?.lang;
    return new XmlElement(name, parent, attributes, base ? (webUrl(base, outer) ?? outer) : outer, lang);
  }

  #characters(text: string): void {
    const open = this.#open;
    if (!open) return;
    // white space between the fields of an item or a head says nothing; inside of a field it parts words
    const between = !open.item || open.item === open;
    if (!between || text.trim()) open.element.children.push(text);
  }

  #closed(items: XmlElement[]): void {
    if (this.#tooDeep) {
      this.#tooDeep--;
      return;
    }
    const name = this.#open?.names.element(this.#reader.name);
    let open = this.#open;
    while (open && open.element.name !== name) open = open.outer;
    this.#close(open, items);
  }

  /** Ends an element and all that were left open inside it; an end tag that ends nothing is passed over. */
  #close(closed: OpenElement | undefined, items: XmlElement[]): void {
    while (closed && this.#open) {
      const open = this.#open;
      this.#open = open.outer;
      if (open.item === open) items.push(open.element);
      if (!open.outer) this.#complete = true;
      if (open === closed) return;
    }
  }
}

interface OpenElement {
  readonly element: XmlElement;
  readonly names: XmlNames;
  readonly outer: OpenElement | undefined;
  readonly depth: number;
  /** The item that this is or is inside of. */
  item: OpenElement | undefined;
}

const deepest = 100;
const none: ReadonlyMap<string, string> = new Map();

function named(attributes: ReadonlyMap<string, string>, names: XmlNames): ReadonlyMap<string, string> {
  if (!attributes.size) return none;
  return new Map([...attributes].map(([name, value]) => [names.attribute(name), value]));
}
