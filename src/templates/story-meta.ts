import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../model/story.js';
import { metaClass } from './meta-class.js';
import { storyTime } from './story-time.js';

export interface MetaOptions {
  /** Which of `section byline time source`. */
  readonly shown: ReadonlySet<string>;
  readonly now: Date;
  /** BCP 47 tag. */
  readonly lang: string;
  /** Title of the feed: who publishes a story that does not say so itself. */
  readonly publisher?: string | undefined;
}

/** One quiet line, or two: where a story belongs, who wrote it, when, and who published it. */
export function storyMeta(story: Story, { shown, now, lang, publisher }: MetaOptions): TemplateResult {
  const date = story.published ?? story.updated;
  const authors = story.authors.map(({ name }) => name).join(', ');
  const label = (name: string, text: string | undefined) =>
    shown.has(name) && text ? html`<span part=${name}><bdi>${text}</bdi></span>` : nothing;
  return html`<div class=${metaClass(shown)} part="meta">
    ${label('section', story.section)}${shown.has('time') && date ? storyTime(date, now, lang) : nothing}${label(
      'byline',
      authors,
    )}${label('source', story.source?.name ?? publisher)}
  </div>`;
}
