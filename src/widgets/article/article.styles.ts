import { css } from 'lit';

/** A column to read in: lines of a comfortable length, and nothing wider than the room that the page gives. */
export const sheet = css`
  .base {
    container-type: inline-size;
    display: flow-root;
    position: relative;
    /* what follows the story is out of sight before it comes, and stays there */
    min-block-size: 100vh;
    --_size: clamp(1.5em, 1.15em + 2cqi, 2.25em);
  }

  header,
  figure,
  .body,
  nav,
  [part='list'],
  .original,
  .skeleton {
    max-inline-size: 38em;
    margin: 0 0 calc(6 * var(--_space));
  }

  header > :is(.title, p) {
    margin: 0 0 calc(3 * var(--_space));
  }

  header > :is(.trail, .badges, .kicker) {
    margin-block-end: calc(2 * var(--_space));
  }

  .title {
    line-height: 1.15;
    text-wrap: balance;
  }

  .title:lang(ar, fa, ur, hi) {
    line-height: 1.4;
  }

  header > .summary {
    font-size: 1.1875em;
    text-wrap: pretty;
  }

  header > .meta {
    display: inline;
  }

  .meta {
    block-size: auto;
    margin: 0;
    white-space: normal;
  }

  .meta + .meta::before {
    content: '·';
    margin-inline-end: 0.4em;
  }

  [part='byline'] > bdi {
    font-weight: 600;
  }

  .trail,
  .kicker,
  .badge {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }

  .trail > * + *::before {
    content: '›';
    margin-inline: 0.4em;
    color: var(--_muted);
  }

  .badges,
  .kicker {
    display: inline-block;
    margin-inline-end: 0.5em;
  }

  header .badge {
    margin-inline-end: 0.25em;
  }

  :is(.breaking, .live) {
    padding-inline: 0.4em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_breaking);
    /* no system colour: where colours are forced it would be that of the paper */
    color: light-dark(#fff, #111);
  }

  .media {
    aspect-ratio: 16 / 9;
  }

  figcaption {
    margin-block-start: calc(2 * var(--_space));
    color: var(--_muted);
    font-size: 0.8125em;
  }

  [part='credit'] {
    font-size: 1em;
  }

  .body {
    max-inline-size: calc(38em / 1.125);
    font-size: 1.125em;
    line-height: 1.6;
    overflow-wrap: break-word;
  }

  /* what follows the words comes with them */
  .coming ~ *,
  li:has(> .coming) {
    display: none;
  }

  .skeleton {
    display: grid;
    gap: calc(3 * var(--_space));
  }

  .skeleton > :not(.media) {
    block-size: 2lh;
    background: linear-gradient(var(--_surface) 65%, transparent 0) 0 0.17lh / 92% 1lh repeat-y;
  }

  .skeleton > .body {
    block-size: 9lh;
  }

  .status {
    display: flex;
    flex-flow: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
  }

  /* what is said while there is no story has one room, whatever it is: it lies over that of the story */
  .board {
    display: grid;
    /* the page is not to follow it down when a story comes before it */
    overflow-anchor: none;
  }

  .board > * {
    grid-area: 1 / 1;
  }

  .skeleton {
    margin-block-end: 2lh;
  }

  .skeleton + .status {
    flex-flow: column;
    justify-content: center;
    text-align: center;
  }

  .loading .skeleton + .status {
    justify-content: end;
    align-items: start;
  }

  :is(.empty, .error) .skeleton {
    visibility: hidden;
  }

  @media print {
    :host {
      color-scheme: light;
    }

    .base {
      min-block-size: 0;
    }

    button,
    .skeleton,
    .status:first-child {
      display: none;
    }
  }
`;
