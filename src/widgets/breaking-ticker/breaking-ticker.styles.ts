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
    --_lines: 5;
    --_notes: 2;
    --_button: max(24px, 1.75em);
    --_title: calc(round(up, var(--_lines) * var(--_stretch, 1)) * 1lh);
    --_text: calc(var(--_title) + round(up, var(--_notes) * var(--_stretch, 1)) * 1lh + var(--_space));
    block-size: calc(2 * var(--_button) + var(--_text) + 4 * var(--_space) + 2px);
    padding-block: calc(2 * var(--_space));
    border-block: 1px solid var(--_border);
    line-height: 1.25;
  }

  .long {
    --_notes: 4;
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
    /* an image, which forced colours leave alone */
    background: linear-gradient(var(--_surface) 0 0);
  }

  @container (inline-size >= 15em) {
    .base {
      --_lines: 4;
      --_notes: 1;
      block-size: calc(var(--_button) + var(--_text) + 4 * var(--_space) + 2px);
    }

    .long {
      --_notes: 3;
    }
  }

  @container (inline-size >= 20em) {
    .base {
      --_lines: 3;
    }
  }

  @container (inline-size >= 30em) {
    .base {
      --_lines: 2;
    }

    .long {
      --_notes: 2;
    }
  }

  @container (inline-size >= 40em) {
    .base {
      block-size: calc(var(--_text) + 4 * var(--_space) + 2px);
    }
  }

  @container (inline-size >= 60em) {
    .long {
      --_notes: 1;
    }

    .base:not(.long) {
      block-size: calc(max(var(--_title), var(--_button)) + 4 * var(--_space) + 2px);
    }
  }

  @container (inline-size >= 75em) {
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
