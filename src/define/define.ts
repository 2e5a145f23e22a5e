/**
 * Gives a widget its tag. A tag that somebody has already, another copy or version of newsrack for one, is left to
 * them with a notice: the page goes on with what was first. Where there are no elements, on a server, nothing happens.
 */
export function define(tag: string, widget: CustomElementConstructor): void {
  if (typeof document === 'undefined') return;
  const registry: CustomElementRegistry & { [told]?: true } = customElements;
  const taken = registry.get(tag);
  if (!taken) registry.define(tag, widget);
  // once is enough, whichever copy says it: each may be first with some of the tags
  else if (taken !== widget && !(told in registry)) {
    registry[told] = true;
    console.info(`newsrack: <${tag}> is taken; this copy steps back.`);
  }
}

/** The same in all copies and versions. */
const told = Symbol.for('newsrack');
