import { html, nothing, type TemplateResult } from 'lit';
import { storyRoom } from '../../templates/story-room.js';

/** A row without a story: `skeleton` while one may come, `blank` where none does. */
export function reservedRow(kind: 'skeleton' | 'blank', shown: ReadonlySet<string>): TemplateResult {
  return html`
    <li class="row ${kind}" part=${kind} aria-hidden="true">
      ${storyRoom(shown)} ${shown.has('image') ? html`<div class="media" part="media"></div>` : nothing}
    </li>
  `;
}
