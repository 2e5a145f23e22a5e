/**
 * A JSON object from a stranger, seen through small questions: what has another type than asked is not there. Only what
 * it says itself counts, so that `__proto__` and `constructor` are names like any other.
 */
export class JsonObject {
  /** One without fields. */
  static readonly empty = new JsonObject({});

  readonly #fields: object;

  private constructor(fields: object) {
    this.#fields = fields;
  }

  static from(value: unknown): JsonObject | undefined {
    if (value instanceof JsonObject) return value;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? new JsonObject(value)
      : undefined;
  }

  /** The objects of a list, without what is none. */
  static list(value: unknown): JsonObject[] {
    return listFrom(value)
      .map((value) => JsonObject.from(value))
      .filter((value) => value !== undefined);
  }

  /** Of its fields, in its order. */
  get names(): readonly string[] {
    return Object.keys(this.#fields);
  }

  value(name: string): unknown {
    return Object.getOwnPropertyDescriptor(this.#fields, name)?.value;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#fields, name);
  }

  /** Trimmed; a number counts as its digits, an empty text as none. */
  text(name: string): string | undefined {
    const value = this.value(name);
    return typeof value === 'string' ? value.trim() || undefined : this.number(name)?.toString();
  }

  /** As it was written, spaces and all. */
  verbatim(name: string): string | undefined {
    const value = this.value(name);
    return typeof value === 'string' ? value : undefined;
  }

  number(name: string): number | undefined {
    const value = this.value(name);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  }

  /** How many there are of something, be it a number or a text; nothing where it cannot be so many. */
  count(name: string): number | undefined {
    const text = this.text(name) ?? '';
    return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  }

  flag(name: string): boolean {
    return this.value(name) === true;
  }

  /** Where it matters that somebody says no, and not nothing. */
  verdict(name: string): boolean | undefined {
    const value = this.value(name);
    return typeof value === 'boolean' ? value : undefined;
  }

  object(name: string): JsonObject | undefined {
    return JsonObject.from(this.value(name));
  }

  /** The objects of a list, without what is none. */
  objects(name: string): JsonObject[] {
    return JsonObject.list(this.value(name));
  }

  /** The texts of a list, without what is none. */
  texts(name: string): string[] {
    return listFrom(this.value(name)).filter((value) => typeof value === 'string');
  }

  /** Whether there is a list of this name. */
  lists(name: string): boolean {
    return Array.isArray(this.value(name));
  }
}

function listFrom(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
