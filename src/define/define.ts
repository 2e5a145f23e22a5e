/**
 * Gives a widget its tag. A tag that somebody has already, another copy or version of newsrack for one, is left to
 * them with a notice: the page goes on with what was first. Where there are no elements, on a server, nothing happens.
 */
export function define(tag: string, widget: CustomElementConstructor): void {
  if (typeof document === 'undefined') return;
  const taken = customElements.get(tag);
  if (!taken) customElements.define(tag, widget);
  // once is enough: whoever has one has most likely all
  else if (taken !== widget && !notices++) console.info(`newsrack: <${tag}> is taken; this copy steps back.`);
}

let notices = 0;
