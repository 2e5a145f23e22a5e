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
    block-size: 100%;
  }

  .slide {
    display: grid;
    grid: auto auto / minmax(0, 1fr) auto;
    align-content: start;
    gap: var(--_space) calc(4 * var(--_space));
  }

  .title,
  .meta {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: round(up, var(--_lines) * var(--_stretch, 1));
  }

  .title {
    grid-column: 1 / -1;
    align-self: start;
    font-weight: 650;
    text-wrap: balance;
  }

  .note {
    display: contents;
  }

  .meta {
    --_lines: var(--_notes);
    position: relative;
    justify-self: start;
  }

  .meta,
  .counter {
    align-self: start;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .counter {
    white-space: nowrap;
  }

  .counter:empty {
    display: none;
  }

  /* the whole slide follows its one link, but words can still be selected */
  [part='link']::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  /* it needs no more room as "9 minutes ago" becomes "10 minutes ago" */
  time {
    display: inline-block;
    min-inline-size: 6.5em;
  }

  .meta > :not(:last-child)::after {
    content: '·';
    margin-inline: 0.4em;
  }

  [part='link']:focus-visible {
    outline: none;
  }

  .scroll {
    mask-image: linear-gradient(to right, transparent, #000 1em, #000 calc(100% - 1em), transparent);
  }

  /* where there is nothing to press, it has that row as well */
  @container (inline-size < 15em) {
    .label + .viewport {
      grid-row-start: 2;
    }
  }

  @container (inline-size >= 15em) {
    .tape {
      grid: 'label controls dismiss' var(--_button) 'view view view' var(--_text) / minmax(0, 1fr) auto auto;
    }
  }

  /* all in a row: what comes first for the keyboard stands behind the headlines for the eye */
  @container (inline-size >= 40em) {
    .tape {
      grid: 100% / fit-content(30%) minmax(0, 1fr);
      grid-auto-flow: column;
      column-gap: calc(3 * var(--_space));
    }

    .tape > * {
      grid-area: auto;
    }

    :is(.controls, .dismiss) {
      order: 1;
    }

    .slide {
      align-content: center;
    }

    .label {
      padding-inline-end: calc(3 * var(--_space));
      border-inline-end: 1px solid var(--_border);
    }
  }

  @container (inline-size >= 60em) {
    :not(.long) > .tape .slide {
      grid: 1fr / minmax(0, 1fr);
      grid-auto-flow: column;
      align-items: center;

      > *,
      .meta {
        grid-column: auto;
        align-self: center;
      }
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
