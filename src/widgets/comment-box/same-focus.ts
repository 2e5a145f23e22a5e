/**
 * Remembers where the reader is.
 * @returns whether they are there still: who has gone elsewhere meanwhile is not called back
 */
export function sameFocus({ shadowRoot }: Element): () => boolean {
  const focused = () => shadowRoot?.activeElement ?? document.activeElement;
  const before = focused();
  return () => [before, document.body, null].includes(focused());
}
