/**
 * What a reader pressed is gone: the keyboard goes on where the news are, unless the reader has gone on.
 * @param place what comes next; the first link where there is none
 */
export function goOn(list: HTMLElement, place?: HTMLElement): void {
  const isElsewhere = document.activeElement !== document.body && !list.matches(':focus-within');
  const next = place ?? list.shadowRoot?.querySelector('a') ?? list.querySelector('a');
  if (!isElsewhere) next?.focus();
}
