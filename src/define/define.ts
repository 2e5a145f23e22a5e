/**
 * Gives a widget its tag. A tag that somebody has already, another copy or version of newsrack for one, is left to
 * them with a notice: the page goes on with what was first. Where there are no elements, on a server, nothing happens.
 */
export function define(tag: string, widget: CustomElementConstructor): void {
  if (typeof document === 'undefined') return;
  const taken = customElements.get(tag);
  if (!taken) customElements.define(tag, widget);
  else if (taken !== widget) stepBack(tag);
}

/** Says so once. */
function stepBack(tag: string): void {
  if (!hasSteppedBack) console.info(`newsrack: <${tag}> is taken; this copy steps back.`);
  hasSteppedBack = true;
}

let hasSteppedBack = false;
