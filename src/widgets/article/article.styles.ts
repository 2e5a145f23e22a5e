import { css } from 'lit';

/** A column to read in: lines of a comfortable length, and nothing wider than the room that the page gives. */
export const sheet = css`
  .base {
    container-type: inline-size;
    display: flow-root;
    position: relative;
    /* what follows the story is out of sight before it comes, and stays there */
    min-block-size: 100vh;
    --_size: 1.75em;
  }

  header,
  figure,
  .body,
  nav,
  ol,
  .original,
  .skeleton {
    max-inline-size: 42em;
    margin: 0 0 calc(5 * var(--_space));
  }

  header > :nth-child(n) {
    margin: 0 0 calc(2 * var(--_space));
  }

  .title {
    line-height: 1.15;
    text-wrap: balance;
  }

  header > .summary {
    font-size: 1.125em;
  }

  .meta {
    block-size: auto;
    margin: 0;
    white-space: normal;
  }

  .trail,
  .kicker,
  .badge {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }

  .trail bdi + bdi::before {
    content: '›';
    margin-inline: 0.4em;
    color: var(--_muted);
  }

  .badge + .badge {
    margin-inline-start: 0.75em;
  }

  .media {
    aspect-ratio: 16 / 9;
  }

  figcaption {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .body {
    overflow-wrap: break-word;
    line-height: 1.6;
  }

  .body a,
  .original a {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .body :is(img, video, iframe) {
    display: block;
    max-inline-size: 100%;
    inline-size: auto;
    block-size: auto;
  }

  .body iframe {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border: 0;
  }

  .body figure {
    margin: calc(4 * var(--_space)) 0;
  }

  .body blockquote {
    margin-inline: 0;
    padding-inline-start: calc(4 * var(--_space));
    border-inline-start: 3px solid var(--_border);
  }

  .wide {
    overflow-x: auto;
    margin-block: calc(4 * var(--_space));
  }

  table {
    border-collapse: collapse;
    font-size: 0.875em;
  }

  caption {
    padding-block-end: var(--_space);
    color: var(--_muted);
    text-align: start;
  }

  th,
  td {
    padding: var(--_space) calc(2 * var(--_space));
    border-block-end: 1px solid var(--_border);
    text-align: start;
    overflow-wrap: normal;
  }

  pre {
    margin: 0;
    padding: calc(3 * var(--_space));
    background: var(--_surface);
    font-size: 0.875em;
  }

  .embed {
    display: inline-block;
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  nav {
    display: grid;
    gap: var(--_space);
  }

  nav button {
    border: 0;
    padding-inline: 0;
    text-align: start;
    text-decoration: underline;
  }

  .new {
    position: sticky;
    inset-block-start: calc(2 * var(--_space));
    z-index: 1;
    display: block;
    margin: 0 auto calc(-8 * var(--_space));
    border: 0;
    border-radius: 2em;
    background: CanvasText;
    color: Canvas;
  }

  ol {
    --_size: 1.125em;
    padding: 0;
    list-style: none;
  }

  li[part] {
    padding-block: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_border);
  }

  li[part] > .title {
    margin-block: var(--_space);
  }

  li[part] > .body {
    margin: 0;
  }

  .skeleton {
    display: grid;
    gap: calc(3 * var(--_space));
  }

  .skeleton > :not(.media) {
    block-size: 3lh;
    background: linear-gradient(var(--_surface) 65%, transparent 0) 0 0.17lh / 92% 1lh repeat-y;
  }

  .skeleton > .body {
    block-size: 9lh;
  }

  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
  }

  :is(.empty, .error) > .status {
    position: absolute;
    inset: 0;
    block-size: 50vh;
    justify-content: center;
    align-content: center;
    text-align: center;
  }

  @container (inline-size < 30em) {
    .title {
      --_size: 1.375em;
    }
  }

  @media print {
    .base {
      min-block-size: 0;
    }

    button,
    .embed,
    .status {
      display: none;
    }

    [part='original']::after {
      content: ' ' attr(href);
    }
  }
`;
