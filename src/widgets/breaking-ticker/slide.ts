import { html, nothing, type TemplateResult } from 'lit';
import type { TickerMessages } from '../../i18n/messages.js';
import type { Story } from '../../model/story.js';

export interface SlideOptions {
  readonly words: TickerMessages;
  /** As in "2 of 5"; empty where there is but one. */
  readonly position: string;
  /** Beside the headline. */
  readonly note: unknown;
  /** As on `<a>`. */
  readonly target: string;
  /** Said behind a link that opens a new tab. */
  readonly newTab: string;
  readonly isInert: boolean;
  /** It only fills the row behind the last slide: nothing for the keyboard. */
  readonly isCopy: boolean;
  onSelect(event: MouseEvent): void;
}

/** One headline. It carries its own "2 of 5", so that this is right while slides move and nobody counts. */
export function slide(story: Story, options: SlideOptions): TemplateResult {
  const { words, position, note, isInert } = options;
  return html`<div
    class="slide"
    part="item"
    role="group"
    aria-roledescription=${words.slide}
    aria-label=${position || nothing}
    lang=${story.lang ?? nothing}
    ?inert=${isInert}
  >
    <span class="title" part="title" dir="auto">${title(story, options)}</span>
    <div class="aside" aria-live="off">
      ${note}<span part="counter" aria-hidden="true">${position}</span>
    </div>
  </div>`;
}

function title({ title, url }: Story, { target, newTab, isCopy, onSelect }: SlideOptions) {
  if (!url) return title;
  const note = target === '_blank' ? html`<span class="unseen"> (${newTab})</span>` : nothing;
  return html`<a
    part="link"
    href=${url}
    target=${target || nothing}
    rel="noopener"
    tabindex=${isCopy ? -1 : nothing}
    @click=${onSelect}
    >${title}${note}</a
  >`;
}
