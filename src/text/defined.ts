type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same without the keys that have no value. */
export function defined<T extends object>(loose: T): Defined<T> {
  const kept: Record<string, unknown> = {};
  for (const key in loose) if (loose[key] !== undefined) kept[key] = loose[key];
  return kept as Defined<T>;
}
