import type { Story } from '../../model/story.js';

export interface ChoiceOptions {
  /** Anything but `breaking` and `latest` is `auto`. */
  readonly which: string;
  /** Hours. */
  readonly maxAge: number | undefined;
  readonly now: Date;
  /** Nothing where nobody can say. */
  isBreaking(story: Story): boolean | undefined;
}

export interface Choice {
  /** What is breaking was asked for, and not just the latest. */
  readonly isBreaking: boolean;
  readonly stories: readonly Story[];
}

/**
 * What a ticker is to show of a feed. By itself it shows what is breaking where the feed can say so, be it nothing at
 * all, and else the latest.
 */
export function choose(stories: readonly Story[], options: ChoiceOptions): Choice {
  const { which, maxAge, now, isBreaking } = options;
  const canSay = () => stories.some((story) => isBreaking(story) !== undefined);
  const isAlert = which === 'breaking' || (which !== 'latest' && canSay());
  const hours = maxAge !== undefined && maxAge > 0 ? maxAge : Infinity;
  const oldest = now.getTime() - hours * hour;
  return {
    isBreaking: isAlert,
    stories: stories.filter((story) => (!isAlert || isBreaking(story)) && ageOf(story) >= oldest),
  };
}

/**
 * Whether the feed says that a story is breaking, or one of its tags does.
 * @param tags as an author types them, with commas
 * @returns nothing where neither can say
 */
export function isFlagged({ breaking, section, tags }: Story, breakingTags: string): boolean | undefined {
  const words = breakingTags
    .toLowerCase()
    .split(',')
    .map((word) => word.trim());
  if (!words.join('')) return breaking;
  return (
    breaking === true || [section ?? '', ...tags].some((tag) => tag && words.includes(tag.toLowerCase()))
  );
}

/** What has no date may have come just now. */
function ageOf({ published, updated }: Story): number {
  return (updated ?? published)?.getTime() ?? Infinity;
}

/** Milliseconds. */
const hour = 3_600_000;
