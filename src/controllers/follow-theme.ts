import { css, type LitElement } from 'lit';

/**
 * Follows two wishes of a page for the looks of a widget, also as they change:
 *
 * - `theme-source`: a selector. While something in the page matches it, the widget is dark, else light. For sites that
 *   switch by a class or an attribute of `<html>` or `<body>` and not by `color-scheme`.
 * - `unstyled`: none of our sheets but what hides words for screen readers and rooms for words.
 * @returns how to leave
 */
export function followTheme(host: LitElement): () => void {
  const ours = [...(host.shadowRoot?.adoptedStyleSheets ?? [])];
  const look = () => {
    dress(host, ours);
    shade(host);
  };
  const observer = new MutationObserver(look);
  observer.observe(host, { attributeFilter: ['theme-source', 'unstyled'] });
  for (const root of [document.documentElement, document.body]) observer.observe(root, { attributes: true });
  look();
  return () => observer.disconnect();
}

function shade(host: LitElement): void {
  const selector = host.getAttribute('theme-source');
  host.style.colorScheme = selector ? (isThere(selector) ? 'dark' : 'light') : '';
}

function isThere(selector: string): boolean {
  try {
    return document.querySelector(selector) !== null;
  } catch {
    console.warn(`newsrack: theme-source="${selector}" is no selector.`);
    return false;
  }
}

function dress(host: LitElement, ours: CSSStyleSheet[]): void {
  const { shadowRoot, isConnected } = host;
  if (!shadowRoot || !isConnected) return;
  const sheets = shadowRoot.host.hasAttribute('unstyled')
    ? [bare.styleSheet].filter((sheet) => sheet !== undefined)
    : ours;
  // the same sheets again would restyle everything for nothing
  if (shadowRoot.adoptedStyleSheets[0] === sheets[0]) return;
  shadowRoot.adoptedStyleSheets = sheets;
  // what came along later is put on as it is drawn
  host.requestUpdate();
}

const bare = css`
  .unseen {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .room,
  .skeleton,
  .blank {
    display: none;
  }
`;
