import type { Feed } from '../../src/model/feed.js';
import type { Story } from '../../src/model/story.js';
import { FeedSource } from '../../src/sources/feed-source.js';
import type { Source, SourceState } from '../../src/sources/source.js';
import { type Asked, FakeWorld } from './fake-world.js';

/** Notes all that a source tells. */
export function follow(source: Source, refresh = 0) {
  const states: SourceState[] = [];
  const leave = source.subscribe((state) => states.push(state), refresh);
  return { states, leave };
}

/** A feed of the address `https://news.example/…`, in a world of its own. */
export function feedOf(path: string, world = new FakeWorld()) {
  const source = new FeedSource({ url: `https://news.example/${path}` }, world);
  /** Lets something happen to what was asked for last, and waits until it has landed. */
  const lands = async (happens: (asked: Asked) => void) => {
    const landed = source.refresh();
    happens(world.latest);
    await landed;
  };
  const answers = (...titles: string[]) => lands((asked) => asked.answer(jsonFeed(titles)));
  return { source, world, lands, answers };
}

/** Stories with these titles, an hour between any two. */
export function jsonFeed(titles: readonly string[], more: object = {}): string {
  const items = titles.map((title, i) => ({
    id: title,
    title,
    url: `https://news.example/${encodeURIComponent(title)}`,
    date_published: new Date(Date.UTC(2024, 2, 5, 12 - i)).toISOString(),
  }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News', items, ...more });
}

export function titlesOf(state: SourceState): string[] {
  return (state.feed?.stories ?? []).map(({ title }) => title);
}

export function storyOf(title: string, differences: Partial<Story> = {}): Story {
  const url = `https://news.example/${encodeURIComponent(title)}`;
  return { id: title, title, url, authors: [], tags: [], ...differences };
}

export function feedWith(stories: readonly (string | Story)[], differences: Partial<Feed> = {}): Feed {
  return {
    format: 'rss',
    stories: stories.map((story) => (typeof story === 'string' ? storyOf(story) : story)),
    ...differences,
  };
}

/** All promises that can settle now have. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}
