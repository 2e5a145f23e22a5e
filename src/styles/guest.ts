import { css } from 'lit';

/** How every widget behaves in a page that is not ours. */
export const guest = css`
  :host {
    display: block;
    /* a container has no width of its own: without this it would vanish in a flex row */
    min-inline-size: min(100%, 15em);
    line-height: 1.45;
    text-align: start;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
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
  }

  button {
    min-block-size: 24px;
    padding: var(--_space) calc(3 * var(--_space));
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  :focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
  }

  .ruler {
    position: absolute;
    visibility: hidden;
  }

  .ruler::before {
    content: '0 0';
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
