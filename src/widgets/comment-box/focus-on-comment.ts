/** The keyboard goes on at a comment, and the comment is in sight. */
export function focusOnComment({ shadowRoot }: HTMLElement, id: string, block: ScrollLogicalPosition): void {
  const comment = shadowRoot?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  comment?.focus({ preventScroll: true });
  comment?.scrollIntoView({ block });
}
