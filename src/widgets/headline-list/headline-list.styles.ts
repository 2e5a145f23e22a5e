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
    grid-template-columns: minmax(0, 1fr);
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

  li:not(.skeleton) > .room,
  .blank {
    visibility: hidden;
  }

  .title {
    margin: 0;
    font-size: var(--_size);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: pretty;
  }

  .summary {
    --_lines: 3;
    margin: 0;
  }

  .text > .title,
  .text > .summary {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
    line-clamp: var(--_lines);
  }

  .room > .title,
  .room > .summary {
    block-size: calc(var(--_lines) * 1lh);
  }

  /* the whole row follows its one link, but words can still be selected */
  a::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  a:focus-visible {
    outline: none;
  }

  a:focus-visible::after {
    outline: var(--_focus);
    outline-offset: -2px;
  }

  .summary,
  .meta {
    position: relative;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .meta {
    block-size: 1lh;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .meta > * + *::before {
    content: '·';
    margin-inline: 0.4em;
  }

  [part='section'] {
    color: var(--_accent);
    font-weight: 600;
  }

  .media {
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  img[hidden] {
    visibility: hidden;
  }

  /* --- layouts --- */

  li {
    grid-template-areas: 'text';
  }

  .with-image li {
    grid-template-areas: 'text media';
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .media {
    grid-area: media;
    align-self: start;
    inline-size: 5.5em;
    aspect-ratio: 1;
  }

  .grid ul,
  .cards ul {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    row-gap: calc(6 * var(--_space));
  }

  .grid.with-image li,
  .cards.with-image li {
    grid-template-areas: 'media' 'text';
    grid-template-columns: minmax(0, 1fr);
  }

  .grid .media,
  .cards .media {
    inline-size: auto;
    aspect-ratio: 16 / 9;
  }

  .grid li {
    padding-block: 0;
    border: 0;
  }

  .cards li {
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: calc(2 * var(--_radius));
    overflow: clip;
  }

  .cards .media {
    margin: calc(-4 * var(--_space));
    margin-block-end: 0;
    border-radius: 0;
  }

  .compact {
    --_size: 1em;
    --_gap: calc(2 * var(--_space));
  }

  .compact .summary {
    display: none;
  }

  .compact .media {
    inline-size: 4em;
  }

  @container (inline-size >= 20em) {
    .board {
      --_lines: 3;
    }
  }

  @container (inline-size >= 34em) {
    .list,
    .compact {
      --_lines: 2;
    }

    .list {
      --_size: 1.1875em;
    }

    .list .media {
      inline-size: 9em;
      aspect-ratio: 16 / 9;
    }

    .list .summary {
      --_lines: 2;
    }
  }

  @container (inline-size >= 48em) {
    .compact ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  /* --- before stories come, and instead of them --- */

  .skeleton .title,
  .skeleton .summary,
  .skeleton .meta {
    background: linear-gradient(var(--_surface) 65%, transparent 0) 0 0.17lh / 92% 1lh repeat-y;
  }

  .skeleton .meta {
    background-size: 40% 1lh;
  }

  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    font-size: 0.875em;
    color: var(--_muted);
  }

  .status p {
    margin: 0;
  }

  .empty > .status,
  .error > .status {
    position: absolute;
    inset: 0;
    align-content: center;
    justify-content: center;
    overflow: auto;
    color: inherit;
    text-align: center;
  }

  .new {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    z-index: 1;
    margin-inline: auto;
    inline-size: fit-content;
    translate: 0 -50%;
    border-radius: 2em;
    border-color: transparent;
    background: CanvasText;
    color: Canvas;
  }
`;
