import { css } from 'lit';

/** A short rule over what is new, thin letters for what is read: no box changes, and colour only comes on top. */
export const sheet = css`
  .row.fresh::before {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 2em;
    border-block-start: 3px solid var(--_accent);
    content: '';
  }

  .cards .row.fresh::before {
    inset-inline-start: var(--_gap);
  }

  .read [part='title'] {
    color: var(--_muted);
    font-weight: 400;
  }

  .read [part='link'] {
    color: inherit;
  }
`;
