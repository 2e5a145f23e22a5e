import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../model/story.js';
import { headline, type HeadlineOptions } from '../../templates/headline.js';
import { storyMeta, type MetaOptions } from '../../templates/story-meta.js';
import { storyPicture } from '../../templates/story-picture.js';

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
      ${room(shown)} ${shown.has('image') ? storyPicture(story.image) : nothing}
    </li>
  `;
}

/** A row without a story: `skeleton` while one may come, `blank` where none does. */
export function reservedRow(kind: 'skeleton' | 'blank', shown: ReadonlySet<string>): TemplateResult {
  return html`
    <li class=${kind} part=${kind} aria-hidden="true">
      ${room(shown)} ${shown.has('image') ? storyPicture(undefined) : nothing}
    </li>
  `;
}

/** As high as the longest text that a row shows: the words lie over it, so that every row is of one height. */
function room(shown: ReadonlySet<string>): TemplateResult {
  return html`
    <div class="room" aria-hidden="true">
      <div class="title" part="title"></div>
      ${shown.has('summary') ? html`<div class="summary" part="summary"></div>` : nothing}
      <div class="meta" part="meta"></div>
    </div>
  `;
}
