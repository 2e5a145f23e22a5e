import type { CSSResult, LitElement } from 'lit';

/** Puts on sheets that came along later, unless the page wants none of ours. Once is enough: more changes nothing. */
export function wear(host: LitElement, styles: readonly CSSResult[]): void {
  if (!host.hasAttribute('unstyled')) wearAlways(host, styles);
}

/** Those that a widget cannot work without. */
export function wearAlways(host: LitElement, styles: readonly CSSResult[]): void {
  const { shadowRoot, ownerDocument } = host;
  if (!shadowRoot) return;
  for (const style of styles) {
    const sheet = ownerDocument === document ? style.styleSheet : sheetFor(ownerDocument, style);
    if (sheet && !shadowRoot.adoptedStyleSheets.includes(sheet)) shadowRoot.adoptedStyleSheets.push(sheet);
  }
}

/** A constructed sheet is of one document alone: for another that has adopted the element it is made again. */
function sheetFor(other: Document, style: CSSResult): CSSStyleSheet | undefined {
  const view = other.defaultView;
  const sheets = made.get(other) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(other, sheets);
  if (view && !sheets.has(style)) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    sheets.set(style, sheet);
  }
  return sheets.get(style);
}

const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();
