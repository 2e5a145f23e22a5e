import { css } from 'lit';

/**
 * A line of one height, whatever is in it: its rows are made for the longest headline that is shown whole. In a narrow
 * place the label and the buttons stand above the headline, in a wide one all stands in a row.
 */
export const sheet = css`
  .room {
    position: relative;
    z-index: 1;
    container-type: inline-size;
  }

  /* the line lies over what follows */
  .over {
    block-size: 0;
  }

  .base {
    --_size: 1em;
    --_lines: 3;
    --_button: max(24px, 1.75em);
    display: grid;
    grid: 'label controls dismiss' var(--_button) 'view view view' calc((var(--_lines) + 1) * 1lh) / minmax(0, 1fr) auto auto;
    align-items: center;
    column-gap: calc(2 * var(--_space));
    padding-block: calc(2 * var(--_space));
    border-block: 1px solid var(--_border);
  }

  .over > .base {
    padding-inline: calc(3 * var(--_space));
    background: Canvas;
    color: CanvasText;
  }

  .gone {
    visibility: hidden;
  }

  .gone > .unseen {
    visibility: visible;
  }

  .label {
    grid-area: label;
    overflow: hidden;
    font-size: 0.875em;
    font-weight: 700;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .breaking > .label {
    color: var(--_breaking);
  }

  .controls {
    grid-area: controls;
    display: flex;
  }

  button[part='button'] {
    inline-size: var(--_button);
    block-size: var(--_button);
    padding: 0;
    border: 0;
  }

  button[part='button']:hover {
    background: var(--_surface);
  }

  .dismiss {
    grid-area: dismiss;
  }

  svg {
    display: block;
    inline-size: 1em;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  :is(.previous, .next):dir(rtl) svg {
    scale: -1 1;
  }

  .viewport,
  .status {
    grid-area: view;
    block-size: 100%;
    overflow: clip;
  }

  .track,
  .row {
    block-size: 100%;
  }

  .row {
    display: grid;
    grid: auto-flow 100% / minmax(0, 1fr);
  }

  .slide {
    position: relative;
    display: grid;
    align-content: start;
  }

  .stack .slide {
    grid-area: 1 / 1;
  }

  .stack [inert] {
    visibility: hidden;
  }

  .title {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
  }

  .aside {
    display: flex;
    gap: calc(3 * var(--_space));
    justify-content: space-between;
    color: var(--_muted);
    font-size: 0.875em;
    white-space: nowrap;
  }

  .aside > .meta {
    font-size: 1em;
  }

  /* the whole slide follows its one link, but words can still be selected */
  a[part]::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  .meta {
    position: relative;
  }

  a[part]:focus-visible {
    outline: none;
  }

  a[part]:focus-visible::after {
    outline: var(--_focus);
    outline-offset: -2px;
  }

  .scroll {
    --_round: -50%;
    display: flex;
    inline-size: max-content;
    min-inline-size: 200%;
  }

  .scroll:dir(rtl) {
    --_round: 50%;
  }

  .scroll .row {
    display: flex;
    flex: 1 0 auto;
  }

  .scroll .slide {
    padding-inline-end: 3em;
  }

  .scroll .slide:last-child {
    flex-grow: 1;
  }

  .scroll :is(.title, .aside) {
    white-space: nowrap;
  }

  .scroll [part='counter'] {
    display: none;
  }

  .status {
    display: flex;
    flex-wrap: wrap;
    align-content: center;
    gap: 0 calc(4 * var(--_space));
  }

  .skeleton {
    inline-size: 60%;
    block-size: 1em;
    background: var(--_surface);
  }

  @container (inline-size >= 20em) {
    .base {
      --_lines: 2;
    }
  }

  @container (inline-size >= 40em) {
    .base {
      grid: 'label view controls dismiss' max(calc(var(--_lines) * 1lh), var(--_button)) / fit-content(30%) minmax(0, 1fr) auto auto;
      column-gap: calc(4 * var(--_space));
    }

    .slide {
      grid: auto / minmax(0, 1fr) auto;
      align-content: center;
      align-items: center;
      column-gap: calc(4 * var(--_space));
    }
  }

  @container (inline-size >= 60em) {
    .base {
      --_lines: 1;
    }
  }

  @media print {
    .base,
    .viewport,
    .track,
    .row {
      display: block;
      block-size: auto;
      overflow: visible;
    }

    .track {
      opacity: 1 !important;
      transform: none !important;
    }

    .stack [inert] {
      visibility: visible;
    }

    .controls,
    .dismiss,
    .row + .row {
      display: none;
    }
  }
`;
