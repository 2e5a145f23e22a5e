import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleMessages, CardMessages } from '../../i18n/messages.js';
import type { Story } from '../../model/story.js';
import { badges } from '../../templates/badges.js';
import { heading } from '../../templates/heading.js';
import { storyMeta } from '../../templates/story-meta.js';
import { timeAgo } from '../../templates/story-time.js';

export interface HeadOptions {
  readonly words: ArticleMessages & CardMessages;
  readonly now: Date;
  /** BCP 47 tag. */
  readonly lang: string;
  /** Of the headline, 2 to 6. */
  readonly level: number;
  readonly publisher: string | undefined;
}

/** What stands over a story; it can be focused, so that a retry that succeeded leads to it. */
export function articleHead(
  story: Story,
  { words, now, lang, level, publisher }: HeadOptions,
): TemplateResult {
  return html`
    <header tabindex="-1">
      ${trail(publisher, story.section)} ${badges(asPublished(story), words)}
      ${story.kicker ? html`<p class="kicker" part="kicker" dir="auto">${story.kicker}</p>` : nothing}
      ${heading(level, html`${story.title}`)}
      ${story.summary ? html`<p class="summary" part="summary" dir="auto">${story.summary}</p>` : nothing}
      ${storyMeta(story, { shown, lang, now, publisher })} ${updated(story, { words, now, lang })}
    </header>
  `;
}

const shown: ReadonlySet<string> = new Set(['byline', 'time']);

/** From the publication to the section. */
function trail(...steps: (string | undefined)[]): TemplateResult {
  const named = steps.filter(Boolean);
  return html`<p class="trail" part="section">${named.map((step) => html`<span><bdi>${step}</bdi></span>`)}</p>`;
}

function updated(story: Story, { words, now, lang }: Pick<HeadOptions, 'words' | 'now' | 'lang'>) {
  const { published, updated } = story;
  if (!updated || !published || updated <= published) return nothing;
  return html`<p class="meta" part="meta">${words.updatedAt(timeAgo(updated, now, lang))}</p>`;
}

/** When it was changed is said beside when it was published, and not by a badge. */
function asPublished(story: Story): Story {
  return story.published ? { ...story, updated: story.published } : story;
}
