import type { LitElement } from 'lit';

/** Gives its sheets back to an element that was adopted by another document: constructed ones stay behind. */
export function dress(host: HTMLElement): void {
  const { shadowRoot, constructor, ownerDocument } = host;
  const view = ownerDocument.defaultView;
  if (!shadowRoot || !view || shadowRoot.adoptedStyleSheets.length > 0) return;
  const styles = (constructor as typeof LitElement).elementStyles;
  shadowRoot.adoptedStyleSheets = styles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    if ('cssText' in style) sheet.replaceSync(style.cssText);
    return sheet;
  });
}
