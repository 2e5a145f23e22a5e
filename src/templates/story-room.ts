import { html, nothing, type TemplateResult } from 'lit';

/** As high as the longest text that is shown: the words lie over it, so that what stands below never moves. */
export function storyRoom(shown: ReadonlySet<string>): TemplateResult {
  return html`
    <div class="room" part="room" aria-hidden="true">
      <div class="title" part="title"></div>
      ${shown.has('summary') ? html`<div class="summary" part="summary"></div>` : nothing}
      <div class="meta" part="meta"></div>
    </div>
  `;
}
