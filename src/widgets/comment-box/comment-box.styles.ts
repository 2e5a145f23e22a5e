import { css } from 'lit';

/** The box before its thread has come: as much room as a form and the first words take. */
export const sheet = css`
  .base {
    container-type: inline-size;
    contain-intrinsic-inline-size: 15em;
    min-block-size: 30em;
  }

  .skeleton {
    block-size: 12em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
`;
