import type { Story } from '../model/story.js';

/** Which story of several a widget is about: by id, else by address, else by place. */
export interface StoryChoice {
  readonly id?: string | undefined;
  /** As in the feed; a fragment and a trailing slash make no difference. */
  readonly url?: string | undefined;
  /** 0 for the first, and so is what is no place. */
  readonly offset?: number | null | undefined;
}

export function chooseStory(stories: readonly Story[], { id, url, offset }: StoryChoice): Story | undefined {
  if (id) return stories.find((story) => story.id === id);
  if (url) return stories.find((story) => story.url !== undefined && plain(story.url) === plain(url));
  return stories[offset && offset >= 1 ? Math.floor(offset) : 0];
}

/** As URLs are written when they have been read once, without what does not tell pages apart. */
function plain(url: string): string {
  return (URL.canParse(url) ? new URL(url).href : url).replace(/#.*$/, '').replace(/\/$/, '');
}
