import { html, nothing, type TemplateResult } from 'lit';
import type { CardMessages } from '../i18n/messages.js';
import type { Story } from '../model/story.js';

/** What a reader should know of a story before reading it: who paid for it, that it is breaking or live, changed since. */
export function badges(story: Story, words: CardMessages): TemplateResult | typeof nothing {
  const { breaking, live, sponsored, updated, published } = story;
  const said = [
    sponsored && ['sponsored', words.sponsored(sponsored)],
    breaking && ['breaking', words.breaking],
    live && ['live', words.live],
    updated && published && updated.getTime() - published.getTime() > notable && ['updated', words.updated],
  ].filter((badge) => Array.isArray(badge));
  if (!said.length) return nothing;
  return html`<p class="badges">
    ${said.map(([kind, text]) => html`<span class="badge ${kind}" part="badge">${text}</span>`)}
  </p>`;
}

/** Milliseconds: what is mended within minutes was never read otherwise. */
const notable = 15 * 60_000;
