import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../model/story.js';

/**
 * A picture in a room that is reserved for it, whether a story has one or not, and whether it arrives or not. It is
 * decoration unless its publisher describes it.
 */
export function storyPicture(image: Image | undefined): TemplateResult {
  return html`<div class="media" part="media">${image ? picture(image) : nothing}</div>`;
}

function picture({ src, srcset, alt = '' }: Image): TemplateResult {
  return html`<img
    part="image"
    src=${src}
    srcset=${srcset ?? nothing}
    sizes=${srcset ? 'auto, 20em' : nothing}
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
