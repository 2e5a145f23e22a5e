/** The address of a document with one parameter of its query changed; nothing where there is nothing to go on with. */
export function withParameter(
  url: string,
  name: string,
  value: string | number | undefined,
): string | undefined {
  if (value === undefined || !URL.canParse(url)) return undefined;
  const next = new URL(url);
  next.searchParams.set(name, String(value));
  return next.href;
}

/** A number in the query of an address, such as `page`; one that is no count is not there. */
export function countIn(url: string, name: string): number | undefined {
  const value = URL.canParse(url) ? new URL(url).searchParams.get(name) : undefined;
  return value && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
