import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../model/story.js';
import { heading } from './heading.js';
import { select } from './select.js';

export interface HeadlineOptions {
  /** 2 to 6. */
  readonly level: number;
  /** As on `<a>`. */
  readonly target: string;
  /** Said behind a link that opens a new tab. */
  readonly newTab: string;
  /** Who says that the link is followed. */
  readonly host: EventTarget;
}

/**
 * The title of a story as a heading with the one link of the story, or without where it has no address.
 * @param mark behind the title
 */
export function headline(story: Story, options: HeadlineOptions, mark: unknown = nothing): TemplateResult {
  const { level, target, newTab, host } = options;
  if (!story.url) return heading(level, html`${story.title}${mark}`);
  const note = target === '_blank' ? html`<span class="unseen"> (${newTab})</span>` : nothing;
  return heading(
    level,
    html`<a
      part="link"
      href=${story.url}
      target=${target || nothing}
      rel="noopener"
      @click=${(event: MouseEvent) => select(event, story, host)}
      >${story.title}${mark}${note}</a
    >`,
  );
}
