/**
 * Small things that are kept on the reader's device from one visit to the next, each a few texts under a key. Where the
 * device keeps nothing (a sandbox, a full disk, a reader who does not want it), the page remembers them until it is left.
 */
export class DeviceStore {
  readonly #name: string;
  readonly #storage: () => Storage;
  readonly #most: number;
  /** What was there last, as it was written and as it was read. */
  #kept: { readonly json: string | null; readonly entries: readonly Entry[] } | undefined;

  /**
   * @param name of the item in the storage
   * @param most entries in it; those that were written longest ago make room
   */
  constructor(name: string, storage = () => localStorage, most = 200) {
    this.#name = name;
    this.#storage = storage;
    this.#most = most;
  }

  /** What follows in the keys that begin so. */
  endings(beginning: string): string[] {
    const keys = this.#recall().map(([key]) => key);
    return keys.filter((key) => key.startsWith(beginning)).map((key) => key.slice(beginning.length));
  }

  get(key: string): Texts | undefined {
    return this.#recall().find(([itsKey]) => itsKey === key)?.[1];
  }

  /** @param texts nothing to forget what was there */
  set(key: string, texts: Texts | undefined): void {
    const others = this.#recall().filter(([itsKey]) => itsKey !== key);
    const entries = texts ? [...others, [key, texts] as const].slice(-this.#most) : others;
    try {
      this.#storage().setItem(this.#name, JSON.stringify(entries));
      unkept.delete(this.#name);
    } catch {
      // full, or not for us
      unkept.set(this.#name, entries);
    }
  }

  /** Another tab may have written since; what is there may be broken, or somebody else's. */
  #recall(): readonly Entry[] {
    const entries = unkept.get(this.#name);
    if (entries) return entries;
    try {
      const json = this.#storage().getItem(this.#name);
      if (this.#kept?.json !== json) this.#kept = { json, entries: entriesIn(JSON.parse(json ?? '[]')) };
      return this.#kept.entries;
    } catch {
      return [];
    }
  }
}

export type Texts = Readonly<Record<string, string>>;

type Entry = readonly [key: string, texts: Texts];

function entriesIn(kept: unknown): Entry[] {
  return Array.isArray(kept) ? kept.filter(isEntry) : [];
}

function isEntry(value: unknown): value is Entry {
  if (!Array.isArray(value)) return false;
  const [key, texts] = value as unknown[];
  const isTexts = typeof texts === 'object' && texts !== null;
  return typeof key === 'string' && isTexts && Object.values(texts).every((text) => typeof text === 'string');
}

/** What the device did not take, by the names of the items. */
const unkept = new Map<string, readonly Entry[]>();
