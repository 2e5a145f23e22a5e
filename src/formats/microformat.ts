import { escapeHtml } from '../text/entities.js';
import type { XmlElement } from './xml-element.js';

/**
 * One microformat in a page (microformats.org/wiki/microformats2-parsing): its properties by their names without prefix,
 * and the microformats inside it that are no properties. The class names of hAtom, which is what h-entry was before,
 * count as well. It does not know the value-class pattern, nor names that are only implied.
 */
export class Microformat {
  readonly element: XmlElement;
  readonly inside: Microformat[] = [];
  readonly #properties = new Map<string, XmlElement[]>();

  constructor(element: XmlElement) {
    this.element = element;
    this.#look(element);
  }

  is(name: string): boolean {
    return classesOf(this.element).includes(name);
  }

  all(property: string): readonly XmlElement[] {
    return this.#properties.get(property) ?? [];
  }

  /** The words of a property, as HTML. */
  words(property: string): string | undefined {
    const [element] = this.all(property);
    return element && wordsOf(element);
  }

  /** Addresses, as the page has them. */
  addresses(property: string): (string | undefined)[] {
    return this.all(property).map(addressOf);
  }

  /** As the page has them. */
  dates(property: string): (string | undefined)[] {
    return this.all(property).map(
      (element) => element.attribute('datetime') ?? shortOf(element) ?? element.text,
    );
  }

  #look(element: XmlElement): void {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const properties = propertiesOf(child);
      for (const name of properties) this.#add(name, child);
      if (!isRoot(child)) this.#look(child);
      else if (!properties.length) this.inside.push(new Microformat(child));
    }
  }

  #add(name: string, element: XmlElement): void {
    const alike = this.#properties.get(name);
    if (alike) alike.push(element);
    else this.#properties.set(name, [element]);
  }
}

export function wordsOf(element: XmlElement): string {
  const short = shortOf(element) ?? (element.name === 'img' ? element.attribute('alt') : undefined);
  return short === undefined ? element.xhtml : escapeHtml(short);
}

export function addressOf(element: XmlElement): string | undefined {
  return (
    element.attribute('href') ?? element.attribute('src') ?? shortOf(element) ?? (element.text || undefined)
  );
}

/** What `abbr` and `data` mean is in an attribute. */
function shortOf(element: XmlElement): string | undefined {
  return element.name === 'abbr' ? element.attribute('title') : element.attribute('value');
}

/** Those of today, whatever the page calls them. */
function classesOf(element: XmlElement): string[] {
  const classes = element.attribute('class')?.split(/\s+/) ?? [];
  return classes.map((name) => today.get(name) ?? name);
}

function propertiesOf(element: XmlElement): string[] {
  const links = element.attribute('rel')?.split(/\s+/) ?? [];
  return [...classesOf(element), ...links.map((link) => today.get(`rel-${link}`) ?? '')].flatMap(
    (name) => property.exec(name)?.[1] ?? [],
  );
}

function isRoot(element: XmlElement): boolean {
  return classesOf(element).some((name) => name.startsWith('h-'));
}

const property = /^(?:dt|[epu])-(.+)/;

/** microformats.org/wiki/h-entry, "Parser Compatibility". */
const today = new Map([
  ['hfeed', 'h-feed'],
  ['hentry', 'h-entry'],
  ['vcard', 'h-card'],
  ['entry-title', 'p-name'],
  ['entry-summary', 'p-summary'],
  ['entry-content', 'e-content'],
  ['published', 'dt-published'],
  ['updated', 'dt-updated'],
  ['author', 'p-author'],
  ['fn', 'p-name'],
  ['url', 'u-url'],
  ['rel-bookmark', 'u-url'],
  ['rel-tag', 'p-category'],
  ['rel-next', 'u-next'],
]);
