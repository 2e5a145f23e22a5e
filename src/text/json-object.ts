/** A JSON object from a stranger, seen through small questions: what has another type than asked is not there. */
export class JsonObject {
  readonly #fields: ReadonlyMap<string, unknown>;

  private constructor(fields: object) {
    this.#fields = new Map(Object.entries(fields));
  }

  static from(value: unknown): JsonObject | undefined {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? new JsonObject(value)
      : undefined;
  }

  /** Trimmed; a number counts as its digits, an empty text as none. */
  text(name: string): string | undefined {
    const value = this.#fields.get(name);
    return typeof value === 'string' ? value.trim() || undefined : this.number(name)?.toString();
  }

  number(name: string): number | undefined {
    const value = this.#fields.get(name);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  }

  flag(name: string): boolean {
    return this.#fields.get(name) === true;
  }

  /** Nothing where it says neither. */
  yesOrNo(name: string): boolean | undefined {
    const value = this.#fields.get(name);
    return typeof value === 'boolean' ? value : undefined;
  }

  object(name: string): JsonObject | undefined {
    return JsonObject.from(this.#fields.get(name));
  }

  /** The objects of a list, without what is none. */
  objects(name: string): JsonObject[] {
    return this.#list(name)
      .map((value) => JsonObject.from(value))
      .filter((value) => value !== undefined);
  }

  /** The texts of a list, without what is none. */
  texts(name: string): string[] {
    return this.#list(name).filter((value) => typeof value === 'string');
  }

  /** Whether there is a list of this name. */
  lists(name: string): boolean {
    return Array.isArray(this.#fields.get(name));
  }

  #list(name: string): unknown[] {
    const value = this.#fields.get(name);
    return Array.isArray(value) ? value : [];
  }
}
