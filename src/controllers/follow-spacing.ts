import type { LitElement } from 'lit';

/**
 * Rooms are so many lines high. Where a reader spreads letters and words (WCAG 1.4.12) the same words take more lines:
 * how many times more is `--_stretch` on the base of the host, from its first picture on.
 */
export function followSpacing(host: LitElement): void {
  if (typeof ResizeObserver !== 'function') return;
  // a few letters that nobody sees are as wide as the reader has spread them
  const drawn = drawnRuler?.(host);
  const ruler = drawn ?? document.createElement('div');
  if (!drawn) ruler.className = 'ruler';
  let before = 1;
  const measure = () => {
    const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(ruler);
    // a letter is about 0.4 em wide, a word 2 em; in quarters, so that a site's own taste in letters changes nothing
    const spread = 10 * (parseFloat(letterSpacing) || 0) + 2 * (parseFloat(wordSpacing) || 0);
    const stretch = Math.max(1, 1 + Math.round(spread / parseFloat(fontSize)) / 4);
    if (stretch === before) return;
    before = stretch;
    host.renderRoot.querySelector<HTMLElement>('.base')?.style.setProperty('--_stretch', `${stretch}`);
  };
  const resizes = new ResizeObserver(measure);
  host.addController({
    hostConnected() {
      if (!drawn) host.renderRoot.append(ruler);
      resizes.observe(ruler);
    },
    // browsers take what an observer changes for a layout shift, even where nobody has seen the layout before
    hostUpdated: () => host.hasUpdated || measure(),
    hostDisconnected: () => resizes.disconnect(),
  });
}

/** For pages from a server, where the letters are there before their widget is. */
export function takeRulerBy(find: typeof drawnRuler): void {
  drawnRuler = find;
}

let drawnRuler: ((host: LitElement) => Element | null | undefined) | undefined;
