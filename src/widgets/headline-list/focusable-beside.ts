/**
 * What the keyboard reaches next behind the stories of a list, or last before them: in its own footer or heading, or in
 * the page around it.
 */
export function focusableBeside(list: Element, side: 'before' | 'after'): HTMLElement | undefined {
  const button = list.shadowRoot?.querySelector<HTMLElement>("[part='more']");
  if (side === 'after' && button && isFocusable(button)) return button;
  const root = list.getRootNode();
  const all = root instanceof Document || root instanceof ShadowRoot ? [...focusables(root)] : [];
  return side === 'after'
    ? all.find((element) => isBeside(element, list, 'footer', Node.DOCUMENT_POSITION_FOLLOWING))
    : all.findLast((element) => isBeside(element, list, 'heading', Node.DOCUMENT_POSITION_PRECEDING));
}

/** In the order of the tree, those in shadow trees too. */
function* focusables(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (isFocusable(element)) yield element;
    if (element.shadowRoot) yield* focusables(element.shadowRoot);
  }
}

function isFocusable(element: HTMLElement): boolean {
  return (
    element.tabIndex >= 0 &&
    !element.matches(':disabled, [inert] *, [inert]') &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

function isBeside(element: Element, list: Element, slot: string, side: number): boolean {
  if (list.contains(element)) return element.closest(`[slot='${slot}']`)?.parentElement === list;
  const root = element.getRootNode();
  if (root instanceof ShadowRoot && root !== list.getRootNode())
    return root.host !== list && isBeside(root.host, list, slot, side);
  const place = list.compareDocumentPosition(element);
  return (place & (side | Node.DOCUMENT_POSITION_CONTAINS)) === side;
}
