import { NewsError } from '../model/failure.js';

/** An object of a configuration file: what is not as it should be is named, and so is what means nothing. */
export class Config {
  readonly #where: string;
  readonly #fields: ReadonlyMap<string, unknown>;
  readonly #asked = new Set<string>();

  /**
   * @param where its place in the file, such as `feeds.world`; empty for the whole file
   * @throws {NewsError} `config`, as everything here
   */
  constructor(value: unknown, where = '') {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw wrong(where || 'The file', 'an object');
    this.#where = where;
    this.#fields = new Map(Object.entries(value));
  }

  get names(): readonly string[] {
    return [...this.#fields.keys()];
  }

  isText(name: string): boolean {
    return typeof this.#fields.get(name) === 'string';
  }

  text(name: string): string | undefined {
    const value = this.#value(name);
    if (value === undefined || typeof value === 'string') return value;
    throw wrong(this.#place(name), 'a text');
  }

  number(name: string): number | undefined {
    const value = this.#value(name);
    if (value === undefined || typeof value === 'number') return value;
    throw wrong(this.#place(name), 'a number');
  }

  texts(name: string): readonly string[] | undefined {
    const value = this.#value(name);
    if (value === undefined) return undefined;
    const texts = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
    if (Array.isArray(value) && texts.length === value.length) return texts;
    throw wrong(this.#place(name), 'a list of texts');
  }

  /** An empty one where there is none. */
  object(name: string): Config {
    return new Config(this.#value(name) ?? {}, this.#place(name));
  }

  /** Where all that can be said has been asked for. */
  end(): void {
    const strange = this.names.find((name) => !this.#asked.has(name));
    if (strange !== undefined) throw new NewsError('config', `${this.#place(strange)} means nothing.`);
  }

  #value(name: string): unknown {
    this.#asked.add(name);
    return this.#fields.get(name);
  }

  #place(name: string): string {
    return this.#where ? `${this.#where}.${name}` : name;
  }
}

function wrong(place: string, what: string): NewsError {
  return new NewsError('config', `${place} must be ${what}.`);
}
