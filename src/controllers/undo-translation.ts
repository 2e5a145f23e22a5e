/**
 * A browser that translates a page puts elements in the place of text, and Lit would write what is new where nobody sees
 * it. The words are put back as text, translated as they are; what changes then is translated again.
 */
export function undoTranslation(host: HTMLElement): void {
  const translated = host.shadowRoot?.querySelectorAll('font[style*="vertical-align: inherit"]');
  translated?.forEach((font) => font.replaceWith(font.textContent));
}
