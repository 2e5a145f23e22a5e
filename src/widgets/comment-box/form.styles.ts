import { css } from 'lit';

/** Where something is written, and the buttons there and below each comment. */
export const formSheet = css`
  select,
  input,
  textarea {
    max-inline-size: 100%;
    padding: calc(2 * var(--_space));
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }

  select {
    padding: var(--_space);
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  :is(input, textarea):focus-visible {
    outline-offset: -1px;
  }

  [aria-invalid='true'] {
    border-color: var(--_breaking);
  }

  .form {
    display: grid;
    gap: calc(3 * var(--_space));
    margin-block: calc(3 * var(--_space)) calc(6 * var(--_space));
  }

  .form-title {
    font-weight: 650;
  }

  .field > :is(input, textarea) {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .field {
    display: grid;
    flex: 1 1 11em;
    min-inline-size: 0;
    gap: var(--_space);
    align-content: start;
  }

  .field > label {
    font-size: 0.875em;
    font-weight: 600;
  }

  .notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
    justify-content: space-between;
    font-size: 0.875em;
  }

  textarea {
    min-block-size: 7em;
    resize: vertical;
    field-sizing: content;
    max-block-size: 60vh;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
  }

  .fields:not(:has(*)),
  .failure:empty,
  .news:empty {
    display: none;
  }

  .remember {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    font-size: 0.875em;
  }

  .buttons,
  .actions,
  .question {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    align-items: center;
  }

  [part='submit'] {
    border-color: transparent;
    background: CanvasText;
    color: Canvas;
    font-weight: 600;
    forced-color-adjust: none;
  }

  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  .quiet {
    min-inline-size: 24px;
    padding: var(--_space) 0;
    border-color: transparent;
  }

  .quiet:hover {
    text-decoration: underline;
  }

  .quiet[aria-pressed='true'] {
    border-color: currentColor;
  }

  @media (forced-colors: active) {
    .quiet[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  .notes > :empty {
    display: none;
  }

  [part='counter'] {
    margin-inline-start: auto;
  }

  label > .note {
    font-weight: 400;
  }

  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_space));
    align-items: center;
  }

  .summary > button {
    text-decoration: underline;
  }

  .summary,
  .problem,
  .failure {
    color: var(--_breaking);
  }

  .preview {
    min-block-size: 10em;
    inline-size: auto;
    max-inline-size: none;
    padding: calc(3 * var(--_space));
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
  }

  /* nobody writes with a mouse on paper */
  @media print {
    .form,
    .sort,
    .actions,
    button {
      display: none;
    }
  }
`;
