/**
 * Words that a widget should show and that nobody can see: cut off by a box that they are in, or outside of the widget.
 * What a reader can scroll to, or what goes by, is not lost; what is only for the ear was never to be seen.
 */
export function lostWordsIn(widget: Element): string[] {
  const root = widget.shadowRoot!;
  const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lost: string[] = [];
  while (words.nextNode()) {
    const text = words.currentNode as Text;
    const parent = text.parentElement;
    if (!parent || !text.data.trim() || !isForEyes(parent)) continue;
    const boxes = boxesAround(parent, root.querySelector('.base')!);
    const isLost = linesOf(text).some((line) => !boxes.every((box) => holds(box, line)));
    if (isLost) lost.push(`${parent.closest('[part]')?.part.value ?? ''}: ${text.data.trim()}`);
  }
  return lost;
}

function isForEyes(element: Element): boolean {
  const isElsewhere = 'style, .unseen, .scroll, [inert], [aria-hidden=true]:not([part=counter])';
  if (element.closest(isElsewhere)) return false;
  return element.checkVisibility({ visibilityProperty: true });
}

function linesOf(text: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** The widget, and all that cuts off what sticks out of it, up to a box that scrolls. */
function boxesAround(element: Element, base: Element): DOMRect[] {
  const { left, top, width, height } = base.getBoundingClientRect();
  // it may lie over a line of what is above it
  const boxes = [new DOMRect(left, top - 30, width, height + 30)];
  for (let around: Element | null = element; around; around = around.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(around);
    if (/auto|scroll/.test(overflowX + overflowY)) return boxes;
    if (/hidden|clip/.test(overflowX + overflowY)) boxes.push(around.getBoundingClientRect());
  }
  return boxes;
}

/** Letters may be higher than their line. */
function holds(box: DOMRect, line: DOMRect): boolean {
  const middle = (line.top + line.bottom) / 2;
  return line.left >= box.left - 1 && line.right <= box.right + 1 && middle > box.top && middle < box.bottom;
}
