import { html, nothing, type TemplateResult } from 'lit';
import { metaClass } from './meta-class.js';

/**
 * As high as the longest text that is shown: the words lie over it, so that what stands below never moves.
 * @param hasOverline something stands above the headline
 */
export function storyRoom(shown: ReadonlySet<string>, hasOverline = false): TemplateResult {
  return html`
    <div class="room" part="room" aria-hidden="true">
      ${hasOverline ? html`<div class="meta long"></div>` : nothing}
      <div class="title" part="title"></div>
      ${shown.has('summary') ? html`<p class="summary" part="summary"></p>` : nothing}
      <div class=${metaClass(shown)} part="meta"></div>
    </div>
  `;
}
