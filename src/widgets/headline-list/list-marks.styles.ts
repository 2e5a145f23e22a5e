import { css } from 'lit';

/** A short rule over the words of what is new, thin letters for what is read: no box changes, and colour only comes on top. */
export const sheet = css`
  /* below a picture and not on it, where any colour may be */
  .row.fresh::before {
    position: absolute;
    grid-area: text;
    inset-block-start: calc(-1 * var(--_gap));
    inset-inline-start: 0;
    inline-size: 2em;
    border-block-start: 3px solid var(--_accent);
    content: '';
  }

  .read [part='title'] {
    color: var(--_muted);
    font-weight: 400;
  }

  .read [part='link'] {
    color: inherit;
  }
`;
