import { html, nothing, type TemplateResult } from 'lit';
import type { CardMessages } from '../i18n/messages.js';
import type { Story } from '../model/story.js';

/** What a reader should know of a story before reading it: who paid for it, that it is breaking or live, changed since. */
export function badges(story: Story, words: CardMessages): TemplateResult | typeof nothing {
  const { breaking, live, sponsored } = story;
  const said = [
    sponsored && ['sponsored', words.sponsored(sponsored)],
    breaking && ['breaking', words.breaking],
    live && ['live', words.live],
    isMended(story) && ['updated', words.updated],
  ].filter((badge) => Array.isArray(badge));
  if (!said.length) return nothing;
  return html`<p class="badges">
    ${said.map(([kind, text]) => html`<span class="badge ${kind}" part="badge">${text}</span>`)}
  </p>`;
}

/** What is breaking or live changes all the time. */
function isMended({ breaking, live, updated, published }: Story): boolean {
  if (breaking || live || !updated || !published) return false;
  return updated.getTime() - published.getTime() > notable;
}

/** Milliseconds: what is mended within minutes was never read otherwise. */
const notable = 15 * 60_000;
