import type { Story } from '../model/story.js';

/** What `data-key` can name, with `#` for a number from 0. The body is for `<news-article>`. */
export const keys: readonly string[] = [
  ...['title', 'url', 'kicker', 'summary', 'section', 'tags', 'tags.#', 'published', 'updated'],
  ...['image', 'image.src', 'image.alt', 'image.caption', 'image.credit'],
  ...['authors', 'authors.#', 'authors.#.name', 'authors.#.url', 'source', 'source.name', 'source.url'],
  ...['breaking', 'live', 'pinned', 'sponsored', 'urgency', 'lang', 'id'],
  ...['comments', 'comments.count', 'comments.url', 'comments.open'],
];

export function isKey(key: string): boolean {
  return keys.includes(key.replace(/\d+/g, '#'));
}

/** What a story has by that name. It was published, where a feed does not say when, when it was last changed. */
export function valueAt(story: Story, key: string): unknown {
  if (!isKey(key)) return undefined;
  if (key === 'published') return story.published ?? story.updated;
  return key.split('.').reduce<unknown>(valueOf, story);
}

/** Where a link around a value leads: `url` for `title`, `source.url` for `source.name`. */
export function urlBeside(key: string): string {
  return key.replace(/[^.]*$/, 'url');
}

function valueOf(object: unknown, name: string): unknown {
  return typeof object === 'object' && object && Object.hasOwn(object, name)
    ? (object as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
