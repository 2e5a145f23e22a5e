import { html, nothing, type TemplateResult } from 'lit';
import type { TickerMessages } from '../../i18n/messages.js';

export interface ControlOptions {
  readonly words: TickerMessages;
  /** What the first button offers; nothing where there is no motion to be had. */
  readonly toggle: 'play' | 'pause' | undefined;
  onToggle(): void;
  onPrevious(): void;
  onNext(): void;
}

/** The way to stop what moves comes first (APG carousel pattern); its words change, and it is not "pressed". */
export function controls({ words, toggle, onToggle, onPrevious, onNext }: ControlOptions): TemplateResult {
  return html`<div class="controls" part="controls">
    ${toggle ? control(words[toggle], toggle, onToggle) : nothing}
    ${control(words.previous, 'previous', onPrevious)} ${control(words.next, 'next', onNext)}
  </div>`;
}

/** A button that shows a sign, and has its words for those who do not see or know it. */
export function control(words: string, sign: keyof typeof signs, onClick: () => void): TemplateResult {
  return html`<button class=${sign} part="button" aria-label=${words} title=${words} @click=${onClick}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${signs[sign]} /></svg>
  </button>`;
}

const signs = {
  pause: 'M5.5 3v10m5-10v10',
  play: 'M5 3v10l8-5z',
  previous: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  dismiss: 'm4 4 8 8m0-8-8 8',
};
