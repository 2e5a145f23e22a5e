import { css } from 'lit';

/** The box before its thread has come: as much room as a form and the first words take. */
export const sheet = css`
  .base {
    container-type: inline-size;
    contain-intrinsic-inline-size: 15em;
    --_reserve: 31em;
    min-block-size: var(--_reserve);
  }

  /* its margins stay its own */
  section {
    display: flow-root;
  }

  /* what stands below is in sight: it stays where it is until the reader wants to see more */
  .folded {
    position: relative;
    max-block-size: var(--_reserve);
    overflow: clip;
  }

  .unfold {
    position: absolute;
    inset: auto 0 0;
    padding-block: 2em calc(3 * var(--_space));
    border: 0;
    background: linear-gradient(transparent, Canvas 2em);
    color: CanvasText;
    font-weight: 650;
    text-decoration: underline;
  }

  [part='retry'] {
    margin-inline-end: calc(2 * var(--_space));
  }

  .skeleton {
    block-size: 12em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  @media print {
    .base {
      min-block-size: 0;
    }

    .folded {
      max-block-size: none;
    }

    .unfold,
    .skeleton {
      display: none;
    }
  }
`;
