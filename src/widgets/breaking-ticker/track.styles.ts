import { css } from 'lit';

/**
 * What makes slides move, whatever they look like. They stand side by side and only their track is moved, so that
 * nothing else ever changes its place. The viewport is a little wider than they are: a ring around one is not cut off.
 */
export const trackSheet = css`
  .viewport {
    margin-inline: -3px;
    padding-inline: 3px;
    overflow-x: clip;
  }

  .track {
    --_step: calc(-100% - 6px);
    --_round: -50%;
    transform: translateX(calc(var(--_shown, 0) * var(--_step)));
  }

  .track:dir(rtl) {
    --_step: calc(100% + 6px);
    --_round: 50%;
  }

  .row {
    display: flex;
    gap: 6px;
  }

  .slide {
    position: relative;
    flex: none;
    inline-size: 100%;
  }

  .slide[inert] {
    visibility: hidden;
  }

  .scroll > .track {
    display: flex;
    inline-size: max-content;
    min-inline-size: 200%;
    transform: none;
    white-space: nowrap;
  }

  .scroll .row {
    flex: 1 0 auto;
    gap: 0;
  }

  .scroll .slide {
    inline-size: auto;
    padding-inline-end: 3em;
  }

  .scroll .slide:last-child {
    flex-grow: 1;
  }

  .scroll .counter {
    display: none;
  }

  .tape svg {
    inline-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  :is(.previous, .next):dir(rtl) svg {
    scale: -1 1;
  }

  @media print {
    .viewport {
      overflow: visible;
    }

    .track {
      opacity: 1 !important;
      transform: none !important;
    }

    .row {
      flex-direction: column;
    }

    .slide {
      visibility: visible !important;
    }

    .controls,
    .dismiss,
    .row + .row {
      display: none !important;
    }
  }
`;
