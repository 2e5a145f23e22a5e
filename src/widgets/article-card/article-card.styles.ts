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
    --_size: clamp(1.0625em, 0.8em + 2.2cqi, 2.5em);
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

  figure {
    display: contents;
  }

  figcaption {
    --_lines: 1;
    grid-area: caption;
    position: relative;
    z-index: 1;
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
    align-self: start;
    padding-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.75em;
  }

  small {
    font-size: 1em;
  }

  .with-credit {
    --_gap: 1.75em;
  }

  .with-caption {
    --_gap: 3em;

    figcaption {
      --_lines: 2;
    }
  }

  /* what is rounded in many lines is never more than what is rounded once */
  .room {
    border-block-end: 1px solid transparent;
  }

  .with-overline .room::before {
    content: '';
    block-size: 1lh;
    font-size: 0.875em;
  }

  .meta:has(~ .title:dir(rtl)) {
    direction: rtl;
  }

  .meta:has(~ .title:dir(ltr)) {
    direction: ltr;
  }

  .badges {
    display: inline;
  }

  .badge {
    margin-inline-end: 0.5em;
    font-weight: 600;
  }

  .badges + *::before {
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

  .horizontal {
    ${beside}
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
    .board {
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
  }

  @container (inline-size >= 34em) {
    .board:not(.horizontal, .auto) {
      --_lines: 2;
    }

    .overlay .media {
      aspect-ratio: 16 / 9;
    }
  }
`;
