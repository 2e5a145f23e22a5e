import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleMessages } from '../../i18n/messages.js';
import type { Story } from '../../model/story.js';
import { heading } from '../../templates/heading.js';
import { storyTime } from '../../templates/story-time.js';

export interface LiveEntryOptions {
  readonly words: ArticleMessages;
  readonly now: Date;
  /** BCP 47 tag. */
  readonly lang: string;
  /** Of the entry's heading, 3 to 6. */
  readonly level: number;
  readonly body: HTMLElement | TemplateResult | undefined;
}

/** One entry of a live blog; it can be focused, so that a key event leads to it. */
export function liveEntry(entry: Story, { words, now, lang, level, body }: LiveEntryOptions): TemplateResult {
  const date = entry.published ?? entry.updated;
  return html`<li part="item" tabindex="-1" data-entry=${entry.id} lang=${entry.lang ?? nothing}>
    <p class="meta" part="meta">
      ${date ? storyTime(date, now, lang) : nothing}
      ${entry.pinned ? html`<span class="badge" part="badge">${words.pinned}</span>` : nothing}
    </p>
    ${heading(level, html`${entry.title}`)} ${body ?? summary(entry)}
  </li>`;
}

function summary({ summary }: Story): TemplateResult | typeof nothing {
  return summary ? html`<p class="body" dir="auto">${summary}</p>` : nothing;
}
