/**
 * Small things that are kept on the reader's device from one visit to the next, each a few texts under a key. Where the
 * device keeps nothing (a sandbox, a full disk, a reader who does not want it), the page remembers them until it is left.
 */
export class DeviceStore {
  readonly #name: string;
  readonly #storage: () => Storage;
  #entries: readonly Entry[] = [];

  /** @param name of the item in the storage */
  constructor(name: string, storage = () => localStorage) {
    this.#name = name;
    this.#storage = storage;
  }

  get(key: string): Texts | undefined {
    return this.#recall().find(([itsKey]) => itsKey === key)?.[1];
  }

  /** @param texts nothing to forget what was there */
  set(key: string, texts: Texts | undefined): void {
    const others = this.#recall().filter(([itsKey]) => itsKey !== key);
    this.#entries = texts ? [...others, [key, texts] as const].slice(-most) : others;
    try {
      this.#storage().setItem(this.#name, JSON.stringify(this.#entries));
    } catch {
      // full, or not for us
    }
  }

  /** Another tab may have written since; what is there may be broken, or somebody else's. */
  #recall(): readonly Entry[] {
    try {
      const kept: unknown = JSON.parse(this.#storage().getItem(this.#name) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isEntry) : [];
    } catch {
      return this.#entries;
    }
  }
}

export type Texts = Readonly<Record<string, string>>;

type Entry = readonly [key: string, texts: Texts];

function isEntry(value: unknown): value is Entry {
  if (!Array.isArray(value)) return false;
  const [key, texts] = value as unknown[];
  const isTexts = typeof texts === 'object' && texts !== null;
  return typeof key === 'string' && isTexts && Object.values(texts).every((text) => typeof text === 'string');
}

/** The oldest make room. */
const most = 200;
