import { css } from 'lit';

/** A thread: a hairline leads from a comment to those that answer it, and on narrow pages none does. */
export const threadSheet = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: calc(4 * var(--_space));
  }

  .title {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.25;
  }

  .sort,
  .note,
  .actions,
  .meta > span {
    color: var(--_muted);
  }

  :is(.sort, .meta, p.note) {
    font-size: 0.875em;
  }

  p {
    margin-block: calc(2 * var(--_space));
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='replies'] {
    margin-inline-start: calc(2 * var(--_space));
    padding-inline-start: calc(4 * var(--_space));
    border-inline-start: 1px solid var(--_border);
  }

  .comment {
    padding-block: calc(3 * var(--_space));
    scroll-margin-block: 4em;
  }

  [part='list'] > li + li {
    border-block-start: 1px solid var(--_border);
  }

  .sought {
    --_margin: calc(2 * var(--_space));
    background: var(--_surface);
    box-shadow:
      var(--_margin) 0 var(--_surface),
      calc(-1 * var(--_margin)) 0 var(--_surface);
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_space));
    align-items: center;
    margin-block-end: var(--_space);
  }

  [part='author'] {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-weight: 650;
  }

  .permalink {
    color: var(--_muted);
  }

  [part='badge'] {
    padding-inline: 0.4em;
    border: 1px solid;
    border-radius: var(--_radius);
    font-size: 0.875em;
  }

  [part='avatar'] {
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    background: var(--_surface);
    object-fit: cover;
  }

  .words {
    white-space: pre-line;
  }

  /* words that run the other way begin where their comment does, not in the middle of the page */
  .text {
    inline-size: fit-content;
    max-inline-size: min(44em, 100%);
    min-inline-size: 0;
  }

  .body > *,
  .wide > * {
    margin-block: 0 calc(2 * var(--_space));
  }

  .body > :last-child {
    margin-block-end: 0;
  }

  .body :is(ul, ol) {
    padding-inline-start: 1.5em;
    list-style: revert;
  }

  .body :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }

  blockquote {
    margin-inline: 0;
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid var(--_border);
  }

  /* it scrolls in itself */
  .wide {
    max-inline-size: 100%;
    min-inline-size: 0;
    overflow: auto;
  }

  .text a,
  [part='link'] {
    text-decoration: underline;
  }

  [part='more'] {
    margin-block-start: calc(3 * var(--_space));
  }

  .actions {
    margin-block-start: var(--_space);
    font-size: 0.875em;
  }

  .actions:not(:has(*)),
  .far {
    display: none;
  }

  .score {
    min-inline-size: 1.5em;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  /* it lies over the thread, takes no room in it, and is in sight however far down one reads */
  .fresh {
    position: sticky;
    z-index: 1;
    inset-block-start: 1.75em;
    block-size: 0;
    text-align: center;
  }

  .new {
    background: CanvasText;
    color: Canvas;
    font-weight: 600;
    translate: 0 -50%;
  }

  .stale {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(3 * var(--_space));
    align-items: center;
    min-block-size: 2.5em;
  }

  @container (inline-size < 26em) {
    [part='replies'] {
      margin-inline-start: 0;
      padding-inline-start: calc(2 * var(--_space));
    }

    [part='replies'] [part='replies'] {
      padding-inline-start: 0;
      border: 0;
    }

    [part='replies'] [part='replies'] .far {
      display: block;
    }
  }
`;
