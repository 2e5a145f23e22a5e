import { css } from 'lit';

/** A line of one height, whatever is in it: enough for a headline of so many lines and what stands beside it. */
export const sheet = css`
  .line {
    position: relative;
    z-index: 1;
    container-type: inline-size;
  }

  /* it takes no room, and lies over what follows */
  .over {
    z-index: 2;
    block-size: 0;
  }

  .base {
    --_lines: 4;
    --_button: max(24px, 1.75em);
    --_text: calc(var(--_lines) * 1lh + 1lh);
    block-size: calc(2 * var(--_button) + var(--_text) + 4 * var(--_space) + 2px);
    padding-block: calc(2 * var(--_space));
    border-block: 1px solid var(--_border);
  }

  .over > .base {
    padding-inline: calc(3 * var(--_space));
    background: Canvas;
    color: CanvasText;
  }

  .gone {
    visibility: hidden;
  }

  .gone > .unseen {
    visibility: visible;
  }

  .status {
    display: flex;
    flex-wrap: wrap;
    align-content: center;
    align-items: center;
    gap: 0 calc(4 * var(--_space));
    block-size: 100%;
    overflow: auto;
  }

  .status > button {
    padding-block: 0;
  }

  .skeleton {
    inline-size: 60%;
    block-size: 1em;
    background: var(--_surface);
  }

  @container (inline-size >= 15em) {
    .base {
      --_lines: 3;
      block-size: calc(var(--_button) + var(--_text) + 4 * var(--_space) + 2px);
    }
  }

  @container (inline-size >= 20em) {
    .base {
      --_lines: 2;
    }
  }

  @container (inline-size >= 40em) {
    .base {
      block-size: calc(max(var(--_lines) * 1lh, var(--_button)) + 4 * var(--_space) + 2px);
    }
  }

  @container (inline-size >= 60em) {
    .base {
      --_lines: 1;
    }
  }

  @media print {
    .line,
    .base {
      block-size: auto;
    }
  }
`;
