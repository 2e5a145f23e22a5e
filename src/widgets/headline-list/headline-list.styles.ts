import { css } from 'lit';

/**
 * Every row has the same parts of the same height, whether its story has them or not and before it has come: that is
 * why nothing moves. How many lines a headline gets depends on the room that the list itself has.
 */
export const sheet = css`
  .base {
    container-type: inline-size;
  }

  .board {
    --_lines: 4;
    --_size: 1.0625em;
    --_gap: calc(3 * var(--_space));
    position: relative;
    display: grid;
    grid-template-rows: auto minmax(2.25em, auto);
  }

  ul {
    display: grid;
    gap: 0 calc(6 * var(--_space));
    align-items: start;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    position: relative;
    display: grid;
    grid: 'text' / minmax(0, 1fr);
    gap: var(--_gap);
    padding-block: var(--_gap);
    border-block-end: 1px solid var(--_border);
  }

  .text,
  .room {
    grid-area: text;
    display: grid;
    gap: var(--_space);
    align-content: start;
  }

  .summary {
    --_lines: 3;
    margin: 0;
  }

  .text > :not(.meta) {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
  }

  .room > :not(.meta) {
    block-size: calc(var(--_lines) * 1lh);
  }

  /* the whole row follows its one link, but words can still be selected */
  a::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  .summary,
  .meta {
    position: relative;
  }

  a:focus-visible {
    outline: none;
  }

  a:focus-visible::after {
    outline: var(--_focus);
    outline-offset: -2px;
  }

  .with-image li {
    grid: 'text media' / minmax(0, 1fr) auto;
  }

  .media {
    grid-area: media;
    align-self: start;
    inline-size: 5em;
    aspect-ratio: 1;
  }

  .compact {
    --_size: 1em;
    --_gap: calc(2 * var(--_space));
  }

  :is(.grid, .cards) ul {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    row-gap: calc(6 * var(--_space));
  }

  .grid li {
    padding-block: 0;
    border: 0;
  }

  .cards li {
    overflow: clip;
    padding: var(--_gap);
    border: 1px solid var(--_border);
    border-radius: calc(2 * var(--_radius));
  }

  :is(.grid, .cards).with-image li {
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
  }

  @container (inline-size >= 34em) {
    .board:not(.grid, .cards) {
      --_lines: 2;

      .summary {
        --_lines: 1;
      }
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
    .compact ul {
      grid-template-columns: 1fr 1fr;
    }
  }

  li:not(.skeleton) > .room,
  .blank {
    visibility: hidden;
  }

  .skeleton .room > * {
    background: linear-gradient(var(--_surface) 65%, transparent 0) 0 0.17lh / 92% 1lh repeat-y;
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
    overflow: auto;
    align-content: center;
    justify-content: center;
    text-align: center;
  }

  .new {
    position: absolute;
    z-index: 1;
    justify-self: center;
    translate: 0 -50%;
    border: 0;
    border-radius: 2em;
    background: CanvasText;
    color: Canvas;
  }
`;
