import type { LitElement } from 'lit';

/**
 * The button that was pressed is gone: the keyboard goes on where the news are, unless the reader has gone on.
 * @param next what comes next; the first link where it is not said
 */
export async function focusNews(host: LitElement, next?: HTMLElement): Promise<void> {
  await host.updateComplete;
  const isHere = document.activeElement === document.body || host.matches(':focus-within');
  if (isHere) (next ?? host.renderRoot.querySelector('a') ?? host.querySelector('a'))?.focus();
}
