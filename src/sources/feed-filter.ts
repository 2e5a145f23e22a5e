import type { Feed } from '../model/feed.js';
import type { Story } from '../model/story.js';

/** Which stories of a feed are wanted; what is left out wants all. Words are compared without case. */
export interface FeedFilter {
  /** Any of these sections. */
  readonly section?: readonly string[];
  /** Any of these tags. */
  readonly tag?: readonly string[];
  /** Any of these authors. */
  readonly author?: readonly string[];
  /** Any of these words in title, summary, section or tags. */
  readonly include?: readonly string[];
  /** None of these. */
  readonly exclude?: readonly string[];
  /** Hours; a story without a date counts as new. */
  readonly maxAge?: number;
}

/** @param now milliseconds since the epoch */
export function filterFeed(feed: Feed, filter: FeedFilter, now: number): Feed {
  const stories = feed.stories.filter((story) => isWanted(story, filter, now));
  return stories.length === feed.stories.length ? feed : { ...feed, stories };
}

function isWanted(story: Story, filter: FeedFilter, now: number): boolean {
  const { section = '', tags, authors } = story;
  const words = [story.title, story.kicker, story.summary, section, ...tags].join('\n').toLowerCase();
  const says = (word: string) => words.includes(word.toLowerCase());
  return (
    isAmong([section], filter.section) &&
    isAmong(tags, filter.tag) &&
    isAmong(
      authors.map(({ name }) => name),
      filter.author,
    ) &&
    (!filter.include?.length || filter.include.some(says)) &&
    !filter.exclude?.some(says) &&
    isRecent(story, filter.maxAge, now)
  );
}

function isAmong(has: readonly string[], wanted: readonly string[] = []): boolean {
  const names = has.map((name) => name.toLowerCase());
  return !wanted.length || wanted.some((name) => names.includes(name.toLowerCase()));
}

function isRecent({ published, updated }: Story, maxAge = Infinity, now: number): boolean {
  const date = updated ?? published;
  return !date || now - date.getTime() <= maxAge * hour;
}

const hour = 3_600_000;
