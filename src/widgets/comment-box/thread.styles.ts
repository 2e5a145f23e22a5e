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
    padding-inline: calc(3 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_space));
    align-items: center;
    margin-block-end: var(--_space);
  }

  [part='author'] {
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

  .words :is(p, ul, ol, pre, blockquote) {
    margin-block: 0 calc(2 * var(--_space));
    white-space: normal;
  }

  .text a {
    text-decoration: underline;
  }

  .actions {
    margin-block-start: var(--_space);
    margin-inline-start: calc(-1 * var(--_space));
    font-size: 0.875em;
  }

  .score {
    min-inline-size: 1.5em;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .new {
    margin-block-end: calc(3 * var(--_space));
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
  }
`;
