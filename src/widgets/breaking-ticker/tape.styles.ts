import { css } from 'lit';

/**
 * In a narrow place the label and the buttons stand above the headline, in a wide one all stands in a row; but the
 * buttons always come first for the keyboard.
 */
export const tapeSheet = css`
  .tape {
    display: grid;
    grid: 'label dismiss' var(--_button) 'controls controls' var(--_button) 'view view' var(--_text) / minmax(0, 1fr) auto;
    align-items: center;
    block-size: 100%;
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
    margin-inline-start: calc((1em - var(--_button)) / 2);
  }

  [part='button'] {
    inline-size: var(--_button);
    block-size: var(--_button);
    padding: 0;
    border: 0;
  }

  [part='button']:hover {
    background: var(--_surface);
  }

  .dismiss {
    grid-area: dismiss;
  }

  svg {
    display: block;
    margin: auto;
  }

  .viewport {
    grid-area: view;
    block-size: calc(100% + 6px);
  }

  .slide {
    display: grid;
    grid: 1fr auto / minmax(0, 1fr) auto;
    column-gap: calc(4 * var(--_space));
  }

  .title {
    display: -webkit-box;
    grid-column: 1 / -1;
    align-self: start;
    overflow: hidden;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: pretty;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
  }

  .note {
    display: contents;
  }

  .meta,
  .counter {
    color: var(--_muted);
    font-size: 0.875em;
    white-space: nowrap;
  }

  /* the whole slide follows its one link, but words can still be selected */
  [part='link']::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  .meta {
    position: relative;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  /* it needs no more room as "9 minutes ago" becomes "10 minutes ago" */
  time {
    display: inline-block;
    min-inline-size: 6.5em;
  }

  .meta > * + *::before {
    content: '·';
    margin-inline: 0.4em;
  }

  [part='link']:focus-visible {
    outline: none;
  }

  [part='link']:focus-visible::after {
    outline: var(--_focus);
    outline-offset: 1px;
  }

  .scroll {
    mask-image: linear-gradient(to right, transparent, #000 1em, #000 calc(100% - 1em), transparent);
  }

  .scroll .slide {
    grid-template-rows: auto;
    align-content: center;
  }

  @container (inline-size >= 15em) {
    .tape {
      grid: 'label controls dismiss' var(--_button) 'view view view' var(--_text) / minmax(0, 1fr) auto auto;
    }
  }

  @container (inline-size >= 40em) {
    .tape {
      grid: 'label view controls dismiss' 100% / fit-content(30%) minmax(0, 1fr) auto auto;
      column-gap: calc(3 * var(--_space));
    }

    .label {
      padding-inline-end: calc(3 * var(--_space));
      border-inline-end: 1px solid var(--_border);
    }

    .slide {
      grid: 1fr / minmax(0, 1fr) auto auto;
      align-items: center;
    }

    .title {
      grid-column: auto;
      align-self: center;
    }
  }

  @media print {
    .tape {
      display: block;
    }

    .label {
      border: 0;
    }
  }
`;
