import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Story } from '../../model/story.js';
import { headline, type HeadlineOptions } from '../../templates/headline.js';
import { type ItemHost, ownItems } from '../../templates/own-items.js';
import { storyMeta, type MetaOptions } from '../../templates/story-meta.js';
import { storyPicture } from '../../templates/story-picture.js';
import { storyRoom } from '../../templates/story-room.js';

export type RowOptions = HeadlineOptions & MetaOptions & { readonly host: ItemHost };

/** The stories of the list, each in a row of its own, or as the page itself draws them. */
export function headlineRows(stories: readonly Story[], options: RowOptions): unknown {
  const own = ownItems(options.host, options.lang);
  const draw = (story: Story) => (own ? ownRow(own(story), options.shown) : headlineRow(story, options));
  return repeat(stories, ({ id }) => id, draw);
}

function headlineRow(story: Story, options: RowOptions): TemplateResult {
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

/** What the page draws stands in the same room. */
function ownRow(own: unknown, shown: ReadonlySet<string>): TemplateResult {
  return html`
    <li class="item" part="item">
      ${own} ${storyRoom(shown)} ${shown.has('image') ? storyPicture(undefined) : nothing}
    </li>
  `;
}
