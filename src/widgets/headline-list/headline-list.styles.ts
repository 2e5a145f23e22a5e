import { css } from 'lit';

/** Rows of one height. How many lines a headline gets depends on the room that the list itself has. */
export const sheet = css`
  .board {
    --_lines: 4;
    --_size: 1.0625em;
    --_gap: calc(3 * var(--_space));
  }

  .rows {
    display: grid;
    gap: 0 calc(6 * var(--_space));
    align-items: start;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .row {
    position: relative;
    display: grid;
    grid: 'text' / minmax(0, 1fr);
    gap: var(--_gap);
    padding-block: var(--_gap);
    border-block-end: 1px solid var(--_border);
    break-inside: avoid;
  }

  /* between two hairlines of a fixed distance, a short headline stands in the middle */
  .board:not(.grid, .cards, .with-image) .text {
    align-content: center;
  }

  .with-image .row {
    grid: 'text media' / minmax(0, 1fr) auto;
  }

  /* beside a picture lines are short */
  .with-image:not(.grid, .cards) {
    --_lines: 5;
  }

  .media {
    inline-size: 3.5em;
    aspect-ratio: 1;
  }

  /* without a picture the words have its room as well */
  .board:not(.grid, .cards) .row:not(.skeleton, .item, :has(img)) {
    .text {
      grid-column: 1 / -1;
    }

    .media {
      visibility: hidden;
    }
  }

  .compact {
    --_size: 1em;
    --_gap: calc(2 * var(--_space));
  }

  .cards {
    --_size: 1em;
  }

  :is(.cards, .with-image) .long {
    --_lines: 3;
  }

  :is(.grid, .cards) .rows {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    row-gap: calc(6 * var(--_space));
  }

  .grid .row {
    padding-block: 0;
    border: 0;
  }

  .cards .row {
    overflow: clip;
    padding: var(--_gap);
    border: 1px solid var(--_border);
    border-radius: calc(2 * var(--_radius));
  }

  .cards .text {
    display: flex;
    flex-flow: column;
  }

  .cards .text > .meta {
    margin-block-start: auto;
  }

  .cards a:focus-visible::after {
    border-radius: calc(2 * var(--_radius));
    outline-offset: -3px;
  }

  :is(.grid, .cards).with-image .row {
    grid: 'media' 'text' / minmax(0, 1fr);
  }

  :is(.grid, .cards) .media {
    inline-size: auto;
    aspect-ratio: 16 / 9;
  }

  .cards .media {
    margin: calc(-1 * var(--_gap));
    margin-block-end: 0;
    border-radius: 0;
  }

  @container (inline-size >= 20em) {
    .board {
      --_lines: 3;
    }

    .with-image:not(.grid, .cards) {
      --_lines: 4;
    }

    .media {
      inline-size: 5em;
    }
  }

  @container (inline-size >= 34em) {
    .board:not(.grid, .cards) {
      --_lines: 2;

      .summary {
        --_lines: 1;
      }
    }

    .with-image:not(.grid, .cards) {
      --_lines: 3;
    }

    /* each of their columns is narrow */
    :is(.grid, .cards) {
      --_lines: 4;
    }

    :is(.list, .compact) .long {
      --_lines: 2;
    }

    .list {
      --_size: 1.1875em;

      .media {
        inline-size: 9em;
        aspect-ratio: 16 / 9;
      }
    }
  }

  @container (inline-size >= 48em) {
    .list.with-image {
      --_lines: 2;
    }

    .list .long {
      --_lines: 1;
    }
  }

  @container (inline-size >= 56em) {
    .compact .rows {
      grid-template-columns: 1fr 1fr;
    }
  }

  /* the room of the button, whether it is there or not */
  .pager {
    min-block-size: calc(1lh + 6 * var(--_space));
    padding-block-start: calc(2 * var(--_space));
  }

  .new {
    position: absolute;
    z-index: 1;
    justify-self: center;
    translate: 0 calc(-100% + 2 * var(--_space));
    border: 0;
    border-radius: 2em;
    background: CanvasText;
    color: Canvas;
    /* else forced colours lay Canvas behind words in Canvas */
    forced-color-adjust: none;
  }
`;
