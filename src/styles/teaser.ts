import { css } from 'lit';

/**
 * How a story is teased in a list or on a card. Its parts have one height, whether the story has them or not and before
 * it has come: the words lie over a room that is kept for them. That is why nothing moves. The room is for words as
 * their reader has spread them: no line is lost by that.
 */
export const teaser = css`
  .base {
    container-type: inline-size;
    /* for whoever asks how wide it would like to be: a float, the cell of a table */
    contain-intrinsic-inline-size: 15em;
  }

  .board {
    position: relative;
    display: grid;
    grid-template-rows: auto minmax(calc(2.25em * var(--_stretch, 1)), auto);
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

  .meta {
    --_lines: 2;
  }

  @container (inline-size >= 20em) {
    .meta {
      --_lines: 1;
    }
  }

  /* who wrote and published it takes another line, unless there is much room */
  .long {
    --_lines: 2;
  }

  .text > *,
  .room > *,
  .status > span,
  [part='caption'] {
    --_kept: round(up, var(--_lines) * var(--_stretch, 1));
  }

  .text > *,
  .status > span,
  [part='caption'] {
    display: -webkit-box;
    overflow: hidden;
    /* browsers round each line by itself */
    max-block-size: calc(var(--_kept) * 1lh);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_kept);
  }

  .room > * {
    block-size: calc(var(--_kept) * 1lh);
  }

  /* all of it follows its one link, but words can still be selected */
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
    border-radius: var(--_radius);
    outline: var(--_focus);
    outline-offset: 2px;
  }

  .media {
    grid-area: media;
    align-self: start;
  }

  :not(.skeleton) > .room,
  .blank {
    visibility: hidden;
  }

  /* on paper nothing comes any more */
  @media print {
    .board :is(.skeleton, .blank) {
      display: none;
    }
  }

  .skeleton .meta {
    inline-size: 40%;
  }

  .skeleton .room > * {
    background: linear-gradient(var(--_surface) 65%, transparent 0) 0 0.17lh / 92% 1lh repeat-y;
  }

  .status,
  .over {
    --_lines: 2;
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    line-height: 1.2;
  }

  .status > button {
    flex: none;
  }

  /* what is said in the middle of the rows, the author's own link below them */
  .over {
    position: absolute;
    inset: 0;
    flex-flow: column;
    align-items: start;
    overflow: auto;
    padding-block-start: calc(3 * var(--_space));
  }

  .over > slot {
    display: block;
  }

  .over > slot:not([name]) {
    margin-block-start: auto;
  }

  .status > slot:not([name]) {
    display: none;
  }
`;
