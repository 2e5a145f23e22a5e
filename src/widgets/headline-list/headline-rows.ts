import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CommonMessages } from '../../i18n/messages.js';
import type { Feed } from '../../model/feed.js';
import type { Story } from '../../model/story.js';
import { headline, type HeadlineOptions } from '../../templates/headline.js';
import { ownItems } from '../../templates/own-items.js';
import { storyMeta, type MetaOptions } from '../../templates/story-meta.js';
import { storyPicture } from '../../templates/story-picture.js';
import { storyRoom } from '../../templates/story-room.js';
import type { Marked, MarkedHost } from './marked-host.js';
import { markerOf } from './marked.js';

export { focusNews } from '../../controllers/focus-news.js';

export type RowOptions = HeadlineOptions &
  MetaOptions & {
    readonly host: MarkedHost;
    /** Whose stories they are. */
    readonly feed: Feed | undefined;
  };

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
  const rowOf = rowsWith(options);
  const draw = (story: Story) => {
    const { kind, part, content } = rowOf(story);
    return html`<li class="row ${kind}" part=${part} lang=${story.lang ?? nothing}>${content}</li>`;
  };
  return repeat(stories, ({ id }) => id, draw);
}

/** Called for each drawing of a list. @returns what is in the row of a story, and how that row is called */
export function rowsWith(options: RowOptions): (story: Story) => Row {
  const { host, lang, feed, shown } = options;
  const marker = markerOf(host, feed);
  // words that are marked later would change their shape: they wait
  const own = marker === 'coming' ? () => nothing : ownItems(host, lang);
  const sizes = /^(grid|cards)$/.test(host.layout) ? '(width > 30em) 20em, 100vw' : '9em';
  return (story) => {
    const marked = marker === 'coming' ? undefined : marker?.(story);
    const names = ['item', ...(marked ? [marked.mark] : [])];
    return {
      kind: names.slice(own ? 0 : 1).join(' '),
      part: names.join(' '),
      content: html`
        ${own ? html`${own(story)}${note(marked)}` : rowText(story, options, marked)} ${storyRoom(shown)}
        ${shown.has('image') ? storyPicture(own ? undefined : story.image, sizes) : nothing}
      `,
    };
  };
}

interface Row {
  /** Its classes. */
  readonly kind: string;
  readonly part: string;
  readonly content: TemplateResult;
}

function note(marked: Marked | undefined): TemplateResult | typeof nothing {
  return marked ? html`<span class="unseen"> (${marked.words})</span>` : nothing;
}

function rowText(story: Story, options: RowOptions, marked: Marked | undefined): TemplateResult {
  const { shown, feed } = options;
  return html`
    <div class="text">
      ${headline(story, options, note(marked))}
      ${shown.has('summary') ? html`<p class="summary" part="summary" dir="auto">${story.summary}</p>` : nothing}
      ${storyMeta(story, { ...options, publisher: feed?.title })}
    </div>
  `;
}
