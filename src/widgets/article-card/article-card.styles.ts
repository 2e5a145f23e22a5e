import { css } from 'lit';

/** The picture beside the words. */
const beside = css`
  --_size: clamp(1em, 0.6em + 2cqi, 2.5em);

  .card {
    grid: 'text media' 'text caption' minmax(var(--_gap), 1fr) / minmax(0, 1fr) 42%;
    column-gap: calc(4 * var(--_space));
  }

  .media {
    aspect-ratio: 3 / 2;
  }
`;

/**
 * A card of one height in each of its states. The size of its headline follows the width that the card itself has, and
 * so does the number of lines that are kept for it.
 */
export const sheet = css`
  .board {
    --_lines: 4;
    --_size: clamp(1.0625em, 0.6em + 2.4cqi, 2.5em);
    --_gap: calc(3 * var(--_space));
  }

  .card {
    position: relative;
    display: grid;
    grid: 'text' / minmax(0, 1fr);
  }

  :is(.vertical, .auto) .card {
    grid: 'media' 'caption' var(--_gap) 'text' / minmax(0, 1fr);
  }

  .media {
    aspect-ratio: 16 / 9;
  }

  .summary {
    max-inline-size: 42em;
    font-size: clamp(0.875em, 0.75em + 0.4cqi, 1.125em);
  }

  .card > figure {
    display: contents;
  }

  [part='caption'] {
    --_lines: var(--_captions);
    grid-area: caption;
    position: relative;
    z-index: 1;
    align-self: start;
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.75em;
  }

  [part='credit'] {
    font-size: 1em;
  }

  :is(.with-credit, .with-caption) {
    --_captions: 1;
    --_gap: calc(round(up, var(--_captions) * var(--_stretch, 1)) * 0.75lh + 3 * var(--_space));
  }

  .with-caption {
    --_captions: 2;
  }

  .badges {
    display: inline;
  }

  .badge {
    margin-inline-end: 0.5em;
    font-weight: 600;
  }

  .meta > .badges::after {
    content: none;
  }

  :is(.breaking, .live) {
    padding-inline: 0.4em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_breaking);
    /* no system colour: forced colours would leave it on their own */
    color: light-dark(#fff, #000);
  }

  .kicker {
    font-weight: 600;
  }

  /* in a narrow place it has short lines */
  .horizontal {
    --_lines: 6;
    ${beside}

    .long {
      --_lines: 3;
    }

    &.with-caption {
      --_captions: 4;
    }
  }

  .overlay {
    .card {
      grid: 'media' 'caption' var(--_gap) / minmax(0, 1fr);
    }

    .media {
      align-self: stretch;
      inline-size: 100%;
      aspect-ratio: 4 / 5;
    }

    .text,
    .room {
      grid-area: media;
      align-self: end;
      padding: calc(4 * var(--_space));
      padding-block-start: 4em;
    }

    .text {
      --_muted: #fff;
      --_link: #fff;
      --_accent: #fff;
      z-index: 1;
      border-radius: var(--_radius);
      background: linear-gradient(transparent, rgb(0 0 0 / 72%) 4em);
      color: #fff;
      print-color-adjust: exact;
    }

    /* in sight on bright and on dark pictures */
    a:focus-visible::after {
      outline-offset: -5px;
      box-shadow: inset 0 0 0 7px #000;
    }
  }

  @container (inline-size >= 20em) {
    .board:not(.horizontal) {
      --_lines: 3;
    }

    .overlay .media {
      aspect-ratio: 4 / 3;
    }
  }

  @container (inline-size < 34em) {
    .overlay :is(.text, .room) > .summary {
      display: none;
    }
  }

  @container (inline-size >= 30em) {
    .auto {
      ${beside}
    }

    .board:is(.auto, .horizontal) {
      --_lines: 4;
    }

    .horizontal.with-caption {
      --_captions: 2;
    }
  }

  @container (inline-size >= 34em) {
    .overlay .media {
      aspect-ratio: 16 / 9;
    }
  }

  @container (inline-size >= 42em) {
    .board:not(.horizontal, .auto) {
      --_lines: 2;
    }

    .board:is(.auto, .horizontal) {
      --_lines: 3;
    }

  }

  @container (inline-size >= 60em) {
    .long {
      --_lines: 1;
    }
  }
`;
