/** Names can be long, and many. */
export function metaClass(shown: ReadonlySet<string>): string {
  return shown.has('byline') || shown.has('source') ? 'meta long' : 'meta';
}
