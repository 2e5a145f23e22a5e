import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../model/story.js';
import { headline, type HeadlineOptions } from '../../templates/headline.js';
import { storyMeta, type MetaOptions } from '../../templates/story-meta.js';
import { storyPicture } from '../../templates/story-picture.js';
import { storyRoom } from '../../templates/story-room.js';

/** One story of the list. */
export function headlineRow(story: Story, options: HeadlineOptions & MetaOptions): TemplateResult {
  const { shown } = options;
  return html`
    <li part="item" lang=${story.lang ?? nothing}>
      <div class="text">
        ${headline(story, options)}
        ${shown.has('summary') ? html`<p class="summary" part="summary" dir="auto">${story.summary}</p>` : nothing}
        ${storyMeta(story, options)}
      </div>
      ${storyRoom(shown)} ${shown.has('image') ? storyPicture(story.image) : nothing}
    </li>
  `;
}

/**
 * A row without words of ours: `skeleton` while a story may come, `blank` where none does, `item` for a story that the
 * page draws itself.
 */
export function reservedRow(
  kind: 'skeleton' | 'blank' | 'item',
  shown: ReadonlySet<string>,
  own?: unknown,
): TemplateResult {
  return html`
    <li class=${kind} part=${kind} aria-hidden=${kind !== 'item'}>
      ${own} ${storyRoom(shown)} ${shown.has('image') ? storyPicture(undefined) : nothing}
    </li>
  `;
}
