import { css } from 'lit';

/**
 * The public theme, and the only place that reads it. What is not set is borrowed from the page: its font and colour,
 * mixes of that colour, and the computed `color-scheme`, so that a site's own dark toggle is followed.
 *
 * @cssproperty --news-color-text - Words, unless something below says otherwise.
 * @cssproperty --news-color-muted - What is quiet: summaries, times, sources, the state of the list.
 * @cssproperty --news-color-link - Headlines that lead somewhere.
 * @cssproperty --news-color-accent - What stands out: the section of a story.
 * @cssproperty --news-color-breaking - What is breaking or live, in tickers and on cards.
 * @cssproperty --news-color-border - Hairlines between rows, and around cards.
 * @cssproperty --news-color-surface - The room of a picture or a story that is not there yet.
 * @cssproperty --news-font - The font family of everything.
 * @cssproperty --news-space - The step that all distances are a multiple of.
 * @cssproperty --news-radius - Corners of pictures and buttons; cards have twice of it.
 * @cssproperty --news-focus - The ring around what has the keyboard, as in the property outline.
 */
export const tokens = css`
  :host {
    --_muted: var(--news-color-muted, color-mix(in srgb, currentColor 80%, transparent));
    --_link: var(--news-color-link, currentColor);
    --_accent: var(--news-color-accent, light-dark(#8f1d14, #ff9d92));
    --_breaking: var(--news-color-breaking, light-dark(#b3140c, #ff8a7d));
    --_border: var(--news-color-border, color-mix(in srgb, currentColor 20%, transparent));
    --_surface: var(--news-color-surface, color-mix(in srgb, currentColor 7%, transparent));
    --_space: var(--news-space, 4px);
    --_radius: var(--news-radius, 3px);
    --_focus: var(--news-focus, 2px solid currentColor);
    color: var(--news-color-text, var(--_ink, inherit));
    font-family: var(--news-font, inherit);
  }

  /* a theme of its own brings its own paper */
  :host([theme='light']),
  :host([theme='dark']) {
    --_ink: CanvasText;
    padding: calc(4 * var(--_space));
    background: Canvas;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }
`;
