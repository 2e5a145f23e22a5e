import type { Changes } from '../model/changes.js';
import type { Story } from '../model/story.js';

/** Remembers every story of a source, so that each is news once and has one id for ever. */
export class Memory {
  /** For each mark, the ids of those who bore it. */
  readonly #ids = marks.map(() => new Map<string, string>());

  /**
   * @param next as it was read now
   * @returns what is different, and the stories with the ids (and, if unchanged, the objects) that they had before
   */
  compare(
    previous: readonly Story[],
    next: readonly Story[],
  ): { stories: readonly Story[]; changes: Changes } {
    const bearers = marks.map((mark) => unique(next, mark));
    const before = recognise(previous, bearers);
    const taken = new Set(next.map((story) => (before.get(story) ?? story).id));
    const added: Story[] = [];
    const changed: Story[] = [];
    const renew = (story: Story): Story => {
      const old = before.get(story);
      if (old && isUnchanged(old, story)) return old;
      const id = old?.id ?? this.#recall(story, bearers, taken);
      const renewed = id === undefined || id === story.id ? story : { ...story, id };
      taken.add(renewed.id);
      if (old) changed.push(renewed);
      else if (id === undefined) added.push(renewed);
      return renewed;
    };
    const renewed = new Map(next.map((story) => [story, renew(story)]));
    this.#remember(renewed, bearers);
    const kept = new Set(before.values());
    const removed = previous.filter((story) => !kept.has(story));
    return { stories: [...renewed.values()], changes: { added, changed, removed } };
  }

  /** The id of a story that left and came back, unless another one has it here and now. */
  #recall(story: Story, bearers: readonly Bearers[], taken: ReadonlySet<string>): string | undefined {
    const known = this.#ids.map((ids, i) => {
      const mark = marks[i]?.(story);
      return mark === undefined || bearers[i]?.get(mark) !== story ? undefined : ids.get(mark);
    });
    return known.find((id) => id !== undefined && (id === story.id || !taken.has(id)));
  }

  #remember(renewed: ReadonlyMap<Story, Story>, bearers: readonly Bearers[]): void {
    // prototype.js has other ideas of what the `entries` of an array are
    this.#ids.forEach((ids, i) => {
      bearers[i]?.forEach((story, mark) => {
        // what was met last is forgotten last
        ids.delete(mark);
        ids.set(mark, renewed.get(story)?.id ?? story.id);
      });
      trim(ids);
    });
  }
}

/** What stories are recognised by, the surest first: some publishers make up new ids or links for each request. */
const marks: readonly ((story: Story) => string | undefined)[] = [
  ({ id }) => id,
  ({ url }) => url,
  ({ title, published }) => published && `${published.getTime()} ${title}`,
];

type Bearers = ReadonlyMap<string, Story>;

/** A mark tells stories apart only where no two bear it: some feeds link every item to the front page. */
function unique(stories: readonly Story[], mark: (story: Story) => string | undefined): Bearers {
  const once = new Map<string, Story>();
  const twice = new Set<string>();
  for (const story of stories) {
    const value = mark(story);
    if (value === undefined) continue;
    if (once.has(value)) twice.add(value);
    once.set(value, story);
  }
  twice.forEach((value) => once.delete(value));
  return once;
}

/** @returns for each story that was there before what it was then; nobody is recognised twice */
function recognise(previous: readonly Story[], bearers: readonly Bearers[]): ReadonlyMap<Story, Story> {
  const before = new Map<Story, Story>();
  const taken = new Set<Story>();
  marks.forEach((mark, i) => {
    const bearersBefore = unique(previous, mark);
    bearers[i]?.forEach((story, value) => {
      const old = bearersBefore.get(value);
      if (!old || taken.has(old) || before.has(story)) return;
      before.set(story, old);
      taken.add(old);
    });
  });
  return before;
}

function isUnchanged(a: Story, b: Story): boolean {
  return visible(a) === visible(b);
}

/** All of a story but its id. */
function visible(story: Story): string {
  return JSON.stringify({ ...story, id: '' });
}

/** Entries that are remembered: bounded, and far more than a feed holds. */
const most = 50_000;

function trim(entries: Map<string, string>): void {
  for (const entry of entries.keys()) {
    if (entries.size <= most) return;
    entries.delete(entry);
  }
}
