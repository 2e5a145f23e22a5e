import type { Story } from '../model/story.js';

/** Shown where the story is so, with the words that stand in the template. */
const flags: readonly string[] = ['breaking', 'live', 'pinned', 'comments.open'];

/** What `data-key` can name, with `#` for a number from 0. The body is for `<news-article>`. */
export const keys: readonly string[] = [
  ...['title', 'url', 'kicker', 'summary', 'section', 'tags', 'tags.#', 'published', 'updated'],
  ...['image', 'image.alt', 'image.caption', 'image.credit'],
  ...['authors', 'authors.#', 'authors.#.name', 'authors.#.url', 'source', 'source.name', 'source.url'],
  ...['sponsored', 'urgency', 'lang', 'id', 'comments', 'comments.count', 'comments.url'],
  ...flags,
];

export function isKey(key: string): boolean {
  return keys.includes(key.replace(/\d+/g, '#'));
}

export function isFlag(key: string): boolean {
  return flags.includes(key);
}

/** What a story has by that name. It was published, where a feed does not say when, when it was last changed. */
export function valueAt(story: Story, key: string): unknown {
  if (!isKey(key)) return undefined;
  if (key === 'published') return story.published ?? story.updated;
  return key.split('.').reduce<unknown>(valueOf, story);
}

/** Where a link around a value leads: to its own address, or to that of what it belongs to. */
export function urlAt(story: Story, key: string): unknown {
  const of = key.replace(/\.?[^.]*$/, '');
  return valueOf(valueAt(story, key), 'url') ?? (of ? valueAt(story, `${of}.url`) : story.url);
}

function valueOf(object: unknown, name: string): unknown {
  return typeof object === 'object' && object && Object.hasOwn(object, name)
    ? (object as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
