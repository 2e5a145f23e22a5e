import type { ReactiveControllerHost } from 'lit';
import type { Story } from '../model/story.js';
import { sameStory } from '../sources/same-story.js';

type Host = ReactiveControllerHost & Element;

/** Widgets that share their stories out among them: each is shown by the first on the page that has it. */
export class StoryGroups {
  readonly #groups = new Map<string, Map<Host, ReadonlySet<string>>>();

  /** What is left of some stories for a host, by those that stand before it on the page. */
  left(group: string, host: Host, stories: readonly Story[]): readonly Story[] {
    const taken = new Set<string>();
    this.#groups.get(group)?.forEach((keys, other) => {
      if (isBefore(other, host)) keys.forEach((key) => taken.add(key));
    });
    return taken.size ? stories.filter((story) => !taken.has(sameStory(story))) : stories;
  }

  /** Those behind it on the page hear of it, if it is not what it showed before. */
  show(group: string, host: Host, stories: readonly Story[]): void {
    const members = this.#groups.get(group) ?? new Map<Host, ReadonlySet<string>>();
    const keys = new Set(stories.map(sameStory));
    const before = members.get(host);
    this.#groups.set(group, members.set(host, keys));
    if (before?.size === keys.size && [...keys].every((key) => before.has(key))) return;
    for (const other of members.keys()) if (isBefore(host, other)) other.requestUpdate();
  }

  leave(group: string, host: Host): void {
    this.show(group, host, []);
    this.#groups.get(group)?.delete(host);
  }
}

/** Of this page. */
export const storyGroups = new StoryGroups();

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
