import { css } from 'lit';

/** The part of the public theme that only those read who show what is breaking. */
export const breaking = css`
  :host {
    --_breaking: var(--news-color-breaking, light-dark(#b3140c, #ff8a7d));
  }
`;
