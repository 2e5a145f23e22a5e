import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../model/story.js';

/**
 * A picture that is part of a story: with what it shows, who took it, and the point of it in sight. Its room is
 * reserved by the sheet that draws it.
 * @param eager the reader sees it first: it is not put off
 * @param shown which of `caption credit`
 */
export function storyFigure(image: Image, eager: boolean, shown = captions): TemplateResult {
  const { src, srcset, alt = '', focus } = image;
  const caption = shown.has('caption') && image.caption;
  const credit = shown.has('credit') && image.credit;
  const onSettled = settleAt(focus);
  return html`<figure>
    <div class="media" part="media">
      <img
        part="image"
        src=${src}
        srcset=${srcset ?? nothing}
        sizes=${srcset ? 'auto, (width > 42em) 42em, 100vw' : nothing}
        alt=${alt}
        loading=${eager ? 'eager' : 'lazy'}
        fetchpriority=${eager ? 'high' : 'auto'}
        referrerpolicy="no-referrer"
        @load=${onSettled}
        @error=${onSettled}
      />
    </div>
    ${
      caption || credit
        ? html`<figcaption part="caption" dir="auto">
          ${caption || nothing} ${credit ? html`<small part="credit">${credit}</small>` : nothing}
        </figcaption>`
        : nothing
    }
  </figure>`;
}

/**
 * No broken-image sign: the reserved room stays. And the point of the picture is in sight, by a script because pages may
 * forbid `style` attributes.
 */
export function settleAt(focus: Image['focus']): (event: Event) => void {
  return ({ type, target }) => {
    if (!(target instanceof HTMLElement)) return;
    target.style.visibility = type === 'error' ? 'hidden' : '';
    target.style.objectPosition = focus ? `${focus.x * 100}% ${focus.y * 100}%` : '';
  };
}

const captions: ReadonlySet<string> = new Set(['caption', 'credit']);
