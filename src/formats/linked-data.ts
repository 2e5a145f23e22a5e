import { JsonObject } from '../text/json-object.js';
import { fold } from '../text/plain-text.js';

/** A document of JSON-LD (w3.org/TR/json-ld11) as publishers write it: names as they are, no context looked up. */
export class LinkedData {
  /** In the order of the document; what an article has inside it is not among them. */
  readonly articles: readonly JsonObject[];
  readonly #byId = new Map<string, JsonObject>();

  constructor(value: unknown) {
    const articles: JsonObject[] = [];
    const waiting = [value];
    // no recursion: documents are nested deeper than any stack
    while (waiting.length) {
      const value = waiting.pop();
      const node = JsonObject.from(value);
      if (node) this.#learn(node);
      if (node && isArticle(node)) articles.push(node);
      else for (const inside of valuesIn(value).reverse()) waiting.push(inside);
    }
    this.articles = articles;
  }

  /**
   * The objects that a property has, be it one or many, in place or by reference.
   * @param name of the one field of an object for which publishers write a text
   */
  objects(node: JsonObject, property: string, name?: string): JsonObject[] {
    return valuesOf(node, property).flatMap((value) => {
      const found = JsonObject.from(name && typeof value === 'string' ? { [name]: value } : value);
      return found ? (this.#byId.get(found.text('@id') ?? '') ?? found) : [];
    });
  }

  /** Plain texts: `a, b`, a list of them, or objects that have a name. */
  names(node: JsonObject, property: string): string[] {
    return this.objects(node, property, 'name')
      .flatMap((found) => (found.text('name') ?? '').slice(0, longestNames).split(','))
      .map(fold)
      .filter(Boolean);
  }

  /** A mere reference has nothing but its id. */
  #learn(node: JsonObject): void {
    const id = node.text('@id');
    if (id && node.names.length > 1) this.#byId.set(id, node);
  }
}

/** Characters. They may be those of thousands of articles. */
const longestNames = 2000;

/** Also by a prefix (`schema:NewsArticle`) or in full. */
function isArticle(node: JsonObject): boolean {
  return valuesOf(node, '@type').some((type) => typeof type === 'string' && article.test(type));
}

const article = /(?:Article|BlogPosting)$/;

function valuesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice();
  const node = JsonObject.from(value);
  return node?.names.map((name) => node.value(name)) ?? [];
}

function valuesOf(node: JsonObject, property: string): unknown[] {
  return [node.value(property)].flat();
}
