import { css } from 'lit';

/** How every widget behaves in a page that is not ours. */
export const guest = css`
  :host {
    display: block;
    /* a container has no width of its own: without this it would vanish in a flex row */
    min-inline-size: min(100%, 15em);
    font-family: var(--_font);
    color: var(--_text);
    line-height: 1.45;
    text-align: start;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  :host([theme='light']),
  :host([theme='dark']) {
    background: Canvas;
    color: var(--news-color-text, CanvasText);
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  a {
    color: var(--_link);
    text-decoration: none;
  }

  a:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  button {
    min-block-size: 24px;
    padding: var(--_space) calc(3 * var(--_space));
    border: 1px solid;
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  :focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
