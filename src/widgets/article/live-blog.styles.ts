import { css } from 'lit';

/** How the entries of a live blog stand under a story. */
export const sheet = css`
  nav {
    display: grid;
    gap: var(--_space);
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  nav::before {
    content: attr(aria-label);
    font-weight: 600;
  }

  nav button {
    border: 0;
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  /* it lies over the line above the newest entry, and takes no room there */
  .new {
    --_high: calc(1lh + 2 * var(--_space));
    position: sticky;
    inset-block-start: calc(2 * var(--_space));
    z-index: 1;
    display: block;
    block-size: var(--_high);
    margin: calc(var(--_high) / -2) auto;
    border-color: transparent;
    border-radius: 2em;
    background: CanvasText;
    color: Canvas;
    /* else forced colours lay Canvas behind words in Canvas */
    forced-color-adjust: none;
  }

  [part='list'] {
    --_size: 1.1875em;
    padding: 0;
    list-style: none;
  }

  li[part] {
    padding-block: calc(5 * var(--_space));
    border-block-start: 1px solid var(--_border);
    scroll-margin-block: 4em;
  }

  li > .title {
    margin-block: var(--_space) calc(2 * var(--_space));
  }

  li > .body {
    margin: 0;
  }

  li > .meta > time {
    font-weight: 600;
  }

  @media print {
    nav,
    .new {
      display: none;
    }

    li > .meta {
      break-after: avoid;
    }
  }
`;
