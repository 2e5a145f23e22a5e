import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CommonMessages } from '../../i18n/messages.js';
import type { Story } from '../../model/story.js';
import { headline, type HeadlineOptions } from '../../templates/headline.js';
import { type ItemHost, ownItems } from '../../templates/own-items.js';
import { storyMeta, type MetaOptions } from '../../templates/story-meta.js';
import { storyPicture } from '../../templates/story-picture.js';
import { storyRoom } from '../../templates/story-room.js';

export { focusNews } from '../../controllers/focus-news.js';

export type RowOptions = HeadlineOptions & MetaOptions & { readonly host: ItemHost };

/** What is new, and held back so as not to move what is being read. */
export function newButton(
  count: number,
  { newStories }: CommonMessages,
  onClick: () => void,
): TemplateResult | typeof nothing {
  if (!count) return nothing;
  return html`<button class="new" part="new" @click=${onClick}>${newStories(count)}</button>`;
}

/** The stories of the list, each in a row of its own, or as the page itself draws them. */
export function headlineRows(stories: readonly Story[], options: RowOptions): unknown {
  const own = ownItems(options.host, options.lang);
  const draw = (story: Story) => html`
    <li class="row ${own ? 'item' : ''}" part="item" lang=${story.lang ?? nothing}>
      ${rowContent(story, options, own)}
    </li>
  `;
  return repeat(stories, ({ id }) => id, draw);
}

/** @param own draws what the page puts in the room of a story */
export function rowContent(
  story: Story,
  options: RowOptions,
  own: ((story: Story) => unknown) | undefined,
): TemplateResult {
  const { shown } = options;
  return html`
    ${own ? own(story) : rowText(story, options)} ${storyRoom(shown)}
    ${shown.has('image') ? storyPicture(own ? undefined : story.image) : nothing}
  `;
}

function rowText(story: Story, options: RowOptions): TemplateResult {
  const { shown } = options;
  return html`
    <div class="text">
      ${headline(story, options)}
      ${shown.has('summary') ? html`<p class="summary" part="summary" dir="auto">${story.summary}</p>` : nothing}
      ${storyMeta(story, options)}
    </div>
  `;
}
