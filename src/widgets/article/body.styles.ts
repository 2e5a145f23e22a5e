import { css } from 'lit';

/**
 * How a stranger’s markup reads: calm, in one rhythm, and whatever is wide scrolls in itself. It comes with the first
 * body, and with it how the article around that is printed.
 */
export const sheet = css`
  .body {
    text-wrap: pretty;
  }

  .body > :first-child {
    margin-block-start: 0;
  }

  .body > :last-child {
    margin-block-end: 0;
  }

  .body:lang(ar, fa, ur, hi) {
    line-height: 1.8;
  }

  .body :is(h3, h4, h5, h6) {
    margin-block: 1.6em 0.5em;
    font-size: 1.0625em;
    line-height: 1.3;
    text-wrap: balance;
  }

  .body h3 {
    font-size: 1.25em;
  }

  .body :is(ul, ol) {
    padding-inline-start: 1.5em;
  }

  .body > ul {
    list-style: disc;
  }

  .body li {
    margin-block: 0.3em;
  }

  .body a,
  .original a {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .body :is(img, video) {
    display: block;
    max-inline-size: 100%;
    inline-size: auto;
    block-size: auto;
    border-radius: var(--_radius);
  }

  .body :is(figure, blockquote) {
    margin: 1.5em 0;
  }

  .body blockquote {
    padding-inline-start: calc(4 * var(--_space));
    border-inline-start: 3px solid var(--_border);
  }

  .wide {
    overflow-x: auto;
    margin-block: 1.5em;
  }

  /* a table may use the room beside the column, too */
  .body > .wide:has(table) {
    inline-size: max-content;
    min-inline-size: 100%;
    max-inline-size: 100cqi;
  }

  table {
    min-inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
    hyphens: manual;
  }

  caption {
    position: sticky;
    inset-inline-start: 0;
    inline-size: fit-content;
    max-inline-size: 100cqi;
    padding-block-end: calc(2 * var(--_space));
    color: var(--_muted);
    text-align: start;
  }

  th,
  td {
    padding: calc(1.5 * var(--_space)) calc(4 * var(--_space)) calc(1.5 * var(--_space)) 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }

  tbody th {
    min-inline-size: 8em;
  }

  /* named twice, or browsers take it for smaller than it is */
  code,
  pre {
    font-family: ui-monospace, monospace, monospace;
    font-size: 0.875em;
  }

  pre > code {
    font-size: 1em;
  }

  hr {
    margin-block: 2em;
    border: 0;
    border-block-start: 1px solid var(--_border);
  }

  pre,
  .embed {
    margin: 0;
    padding: calc(3 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  /* one room for what a third party shows and for the link that stands for it, so that nothing moves */
  .body :is(.embed, iframe) {
    display: grid;
    place-content: center;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    text-align: center;
  }

  iframe {
    border: 0;
  }

  @container (inline-size < 30em) {
    .body {
      font-size: 1.0625em;
    }
  }

  @container (inline-size < 16em) {
    .body {
      hyphens: auto;
    }
  }

  @media print {
    .body :is(.embed, iframe, audio, video) {
      display: none;
    }

    /* what cannot be scrolled has to fit */
    .body .wide:has(*) {
      overflow: visible;
      max-inline-size: 100%;
    }

    th,
    td {
      padding-inline-end: calc(2 * var(--_space));
      overflow-wrap: anywhere;
    }

    tbody th {
      min-inline-size: 0;
    }

    pre {
      white-space: pre-wrap;
    }

    .body :is(h3, h4, h5, h6) {
      break-after: avoid;
    }

    tr,
    pre,
    blockquote {
      break-inside: avoid;
    }

    .badge {
      border-color: currentColor;
      background: none;
      color: inherit;
    }

    .title {
      break-after: avoid;
    }

    figure {
      break-inside: avoid;
    }

    .original a::after {
      content: ' ' attr(href);
    }
  }
`;
