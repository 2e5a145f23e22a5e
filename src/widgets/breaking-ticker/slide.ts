import { html, nothing, type TemplateResult } from 'lit';
import type { CommonMessages, TickerMessages } from '../../i18n/messages.js';
import type { Story } from '../../model/story.js';
import { select } from '../../templates/select.js';

export interface SlideOptions {
  readonly words: CommonMessages & TickerMessages;
  /** As in "2 of 5"; empty where there is but one. */
  readonly position: string;
  /** Beside the headline. */
  readonly note: unknown;
  /** As on `<a>`. */
  readonly target: string;
  readonly isInert: boolean;
  /** It only fills the row behind the last slide: nothing for the keyboard. */
  readonly isCopy: boolean;
  /** Who says that the link is followed. */
  readonly host: EventTarget;
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
    <div class="note" aria-live="off">${note}</div>
    <span class="counter" part="counter" dir="auto" aria-hidden="true">${position}</span>
  </div>`;
}

function title(story: Story, { words, target, isCopy, host }: SlideOptions) {
  if (!story.url) return story.title;
  const note = target === '_blank' ? html`<span class="unseen"> (${words.newTab})</span>` : nothing;
  return html`<a
    part="link"
    href=${story.url}
    target=${target || nothing}
    rel="noopener"
    tabindex=${isCopy ? -1 : nothing}
    @click=${(event: MouseEvent) => select(event, story, host)}
    >${story.title}${note}</a
  >`;
}
