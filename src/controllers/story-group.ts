import type { ReactiveControllerHost } from 'lit';
import type { Story } from '../model/story.js';
import { sameStory } from '../sources/same-story.js';

type Member = ReactiveControllerHost & Element;

/** Widgets that share their stories out among them: each is shown by the first on the page that has it. */
export class StoryGroup {
  readonly #shown = new Map<Member, ReadonlySet<string>>();

  /** What is left of some stories for a member, by those that stand before it on the page. */
  left(member: Member, stories: readonly Story[]): readonly Story[] {
    const taken = new Set<string>();
    for (const [other, keys] of this.#shown)
      if (isBefore(other, member)) keys.forEach((key) => taken.add(key));
    return taken.size ? stories.filter((story) => !taken.has(sameStory(story))) : stories;
  }

  /** Those behind it on the page hear of it, if it is not what it showed before. */
  show(member: Member, stories: readonly Story[]): void {
    const keys = new Set(stories.map(sameStory));
    const before = this.#shown.get(member);
    this.#shown.set(member, keys);
    if (before?.size === keys.size && [...keys].every((key) => before.has(key))) return;
    for (const other of this.#shown.keys()) if (isBefore(member, other)) other.requestUpdate();
  }

  leave(member: Member): void {
    this.#shown.delete(member);
    this.#shown.forEach((_, other) => other.requestUpdate());
  }
}

/** The group of that name on this page. */
export function storyGroup(name: string): StoryGroup {
  const group = groups.get(name) ?? new StoryGroup();
  groups.set(name, group);
  return group;
}

const groups = new Map<string, StoryGroup>();

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
