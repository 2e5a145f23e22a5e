import type { CSSResult, LitElement } from 'lit';

/** Puts on sheets that came along later, unless the page wants none of ours. Once is enough: more changes nothing. */
export function wear(host: LitElement, sheets: readonly CSSResult[]): void {
  const { shadowRoot } = host;
  if (!shadowRoot || host.hasAttribute('unstyled')) return;
  for (const { styleSheet } of sheets)
    if (styleSheet && !shadowRoot.adoptedStyleSheets.includes(styleSheet))
      shadowRoot.adoptedStyleSheets.push(styleSheet);
}
