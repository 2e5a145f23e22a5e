import { html, nothing, type TemplateResult } from 'lit';
import type { CardMessages } from '../../i18n/messages.js';
import type { Story } from '../../model/story.js';
import { badges } from '../../templates/badges.js';
import { headline, type HeadlineOptions } from '../../templates/headline.js';
import { storyFigure } from '../../templates/story-figure.js';
import { storyMeta, type MetaOptions } from '../../templates/story-meta.js';
import { storyRoom } from '../../templates/story-room.js';

export interface TeaserOptions extends HeadlineOptions, MetaOptions {
  readonly words: CardMessages;
  /** The picture is not put off. */
  readonly eager: boolean;
}

/** The story of a card. */
export function storyTeaser(story: Story, options: TeaserOptions): TemplateResult {
  const { shown, eager } = options;
  // the section stands above the headline
  const below = new Set([...shown].filter((name) => name !== 'section'));
  return html`
    <article class="card" part="item" lang=${story.lang ?? nothing}>
      <div class="text">
        ${hasOverline(shown) ? overline(story, options) : nothing} ${headline(story, options)}
        ${shown.has('summary') ? html`<p class="summary" part="summary" dir="auto">${story.summary}</p>` : nothing}
        ${storyMeta(story, { ...options, shown: below })}
      </div>
      ${storyRoom(shown, hasOverline(shown))} ${shown.has('image') ? picture(story, eager, shown) : nothing}
    </article>
  `;
}

/**
 * A card without words of ours: `skeleton` while a story may come, `blank` where none does, `item` for one that the page
 * draws itself.
 */
export function reservedTeaser(
  kind: 'skeleton' | 'blank' | 'item',
  shown: ReadonlySet<string>,
  own?: unknown,
): TemplateResult {
  return html`
    <article class="card ${kind}" part=${kind} aria-hidden=${kind !== 'item'}>
      ${own} ${storyRoom(shown, hasOverline(shown))} ${shown.has('image') ? noPicture : nothing}
    </article>
  `;
}

/** Whether anything is shown above the headline. */
function hasOverline(shown: ReadonlySet<string>): boolean {
  return ['badges', 'section', 'kicker'].some((name) => shown.has(name));
}

function overline(story: Story, { shown, words }: TeaserOptions): TemplateResult {
  const label = (name: string, text: string | undefined) =>
    shown.has(name) && text ? html`<span class=${name} part=${name}><bdi>${text}</bdi></span>` : nothing;
  return html`<div class="meta long">
    ${shown.has('badges') ? badges(story, words) : nothing}${label('section', story.section)}${label('kicker', story.kicker)}
  </div>`;
}

function picture({ image }: Story, eager: boolean, shown: ReadonlySet<string>): TemplateResult {
  return image ? storyFigure(image, eager, shown) : noPicture;
}

/** The room of one. */
const noPicture = html`<div class="media" part="media"></div>`;
