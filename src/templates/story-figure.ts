import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../model/story.js';

/**
 * A picture that is part of a story: with what it shows, who took it, and the point of it in sight. Its room is
 * reserved by the sheet that draws it.
 * @param eager the reader sees it first: it is not put off
 */
export function storyFigure(image: Image, eager: boolean): TemplateResult {
  const { src, srcset, alt = '', caption, credit, focus } = image;
  const settle = ({ type, target }: Event) => {
    if (!(target instanceof HTMLImageElement)) return;
    target.style.visibility = type === 'error' ? 'hidden' : '';
    target.style.objectPosition = focus ? `${focus.x * 100}% ${focus.y * 100}%` : '';
  };
  return html`<figure part="media">
    <div class="media">
      <img
        part="image"
        src=${src}
        srcset=${srcset ?? nothing}
        sizes=${srcset ? 'auto, 100vw' : nothing}
        alt=${alt}
        loading=${eager ? 'eager' : 'lazy'}
        referrerpolicy="no-referrer"
        @load=${settle}
        @error=${settle}
      />
    </div>
    ${
      caption || credit
        ? html`<figcaption part="caption" dir="auto">${caption} <small part="credit">${credit}</small></figcaption>`
        : nothing
    }
  </figure>`;
}
