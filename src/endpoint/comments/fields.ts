import { fold } from '../../text/plain-text.js';
import { type Fault, Problem } from './problem.js';

/** The values of a request, asked for one by one: all that is wrong with them is said in one answer. */
export class Fields {
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #faults: Fault[] = [];

  constructor(values: unknown) {
    const isObject = typeof values === 'object' && values !== null && !Array.isArray(values);
    this.#values = new Map(isObject ? Object.entries(values) : []);
    if (!isObject) this.#fault('', 'malformed', 'The body is not a JSON object.');
  }

  /** As it was written, without what surrounds it and what no database takes. */
  text(name: string, most: number, shape?: Shape): string {
    return this.optional(name, most, shape) ?? this.#missing(name);
  }

  /** @param shape gives the value as it is kept, or nothing where it is none */
  optional(name: string, most: number, shape: Shape = (text) => text): string | undefined {
    const value = this.#values.get(name) ?? '';
    const text = typeof value === 'string' ? tidy(value) : undefined;
    if (text === '') return undefined;
    const shaped = text && shape(text);
    if (text && Array.from(text).length > most)
      this.#fault(name, 'too-long', `"${name}" has more than ${most} characters.`);
    else if (!shaped) this.#fault(name, 'malformed', `"${name}" is not of the form that it should have.`);
    return shaped;
  }

  oneOf<const Value>(name: string, values: readonly [Value, ...Value[]], otherwise?: Value): Value {
    const given = this.#values.get(name);
    if (given === undefined && otherwise !== undefined) return otherwise;
    const known = values.find((value) => value === given);
    if (known !== undefined) return known;
    if (given === undefined) this.#missing(name);
    else this.#fault(name, 'malformed', `"${name}" must be one of ${JSON.stringify(values)}.`);
    return values[0];
  }

  /** Texts by name; what is no text is left out. */
  texts(name: string): Readonly<Record<string, string>> {
    const texts = Object.entries(this.#values.get(name) ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return Object.fromEntries(texts);
  }

  /** To be called when all has been asked for. @throws {Problem} `invalid` */
  check(): void {
    if (this.#faults.length) throw new Problem('invalid', { errors: this.#faults });
  }

  #missing(name: string): string {
    if (!this.#faults.some(({ pointer }) => ['', `/${name}`].includes(pointer)))
      this.#fault(name, 'missing', `"${name}" is missing.`);
    return '';
  }

  #fault(name: string, problem: Fault['problem'], detail: string): void {
    this.#faults.push({ pointer: name && `/${name}`, problem, detail });
  }
}

export type Shape = (text: string) => string | undefined;

/** Empty where nobody would see anything. */
function tidy(text: string): string {
  return fold(text) && text.replace(unkept, '').replace(/\r\n?/g, '\n').trim();
}

/** PostgreSQL has no zero character, and UTF-8 no half ones. */
const unkept = /[\0\p{Cs}]/gu;
