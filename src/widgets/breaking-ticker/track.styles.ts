import { css } from 'lit';

/**
 * What makes slides move, whatever they look like. They stand one below the other and only their track is moved, so that
 * nothing else ever changes its place; and close together, so that the browser has drawn what comes next. The ring of a
 * slide is that of the viewport, which would cut it off.
 */
export const trackSheet = css`
  .viewport {
    block-size: 3lh;
    overflow: clip;
  }

  .viewport:has(:focus-visible) {
    outline: var(--_focus, auto);
    outline-offset: 1px;
  }

  .track {
    --_step: -100%;
    --_round: -50%;
    block-size: 100%;
    transform: translateY(calc(var(--_shown, 0) * var(--_step)));
  }

  .track:dir(rtl) {
    --_round: 50%;
  }

  .row {
    display: grid;
    grid: auto-flow 100% / minmax(0, 1fr);
    block-size: 100%;
  }

  .slide {
    position: relative;
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
    display: flex;
    flex: 1 0 auto;
  }

  .scroll .slide {
    flex: none;
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
    .viewport,
    .track,
    .row {
      display: block;
      block-size: auto !important;
      overflow: visible;
    }

    .track {
      opacity: 1 !important;
      transform: none !important;
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
