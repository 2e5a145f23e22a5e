import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../model/story.js';

/**
 * A picture in a room that is reserved for it, whether a story has one or not, and whether it arrives or not. It is
 * decoration unless its publisher describes it.
 * @param sizes the width of that room, as HTML has it. Not `auto`: where a picture is hidden or taken away, Chromium
 * takes that for the width of the page, and asks for the largest there is
 */
export function storyPicture(image: Image | undefined, sizes = ''): TemplateResult {
  return html`<div class="media" part="media">${image ? picture(image, sizes) : nothing}</div>`;
}

function picture({ src, srcset, alt = '' }: Image, sizes: string): TemplateResult {
  return html`<img
    part="image"
    src=${src}
    srcset=${srcset ?? nothing}
    sizes=${srcset ? sizes : nothing}
    alt=${alt}
    loading="lazy"
    referrerpolicy="no-referrer"
    @load=${settle}
    @error=${settle}
  />`;
}

/** No broken-image sign: the reserved room stays, as for a story without a picture. */
function settle({ type, target }: Event): void {
  if (target instanceof HTMLElement) target.style.visibility = type === 'error' ? 'hidden' : '';
}
