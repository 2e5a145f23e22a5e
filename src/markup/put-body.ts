import { showEmbed } from './embeds.js';

/** Puts a body in the place of what is there, unless that is the same, from a server say: then it stays as readers have it. */
export function putBody(element: HTMLElement, body: DocumentFragment): void {
  const before = [...element.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE);
  const after = [...body.childNodes];
  const isSame =
    before.length === after.length && before.every((node, i) => node.isEqualNode(after[i] ?? null));
  if (!isSame) element.replaceChildren(body);
  element.addEventListener('click', showEmbed);
}
