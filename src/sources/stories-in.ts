import type { Story } from '../model/story.js';
import { JsonObject } from '../text/json-object.js';
import { imageUrl, webUrl } from '../text/url.js';

/**
 * Stories as `JSON.stringify` has written them, one or a list: dates are texts there. What is no story is left out, and
 * addresses that are not absolute and http(s) are, too.
 */
export function storiesIn(json: string | null): readonly Story[] {
  try {
    const value: unknown = JSON.parse(json ?? '[]', revive);
    return (Array.isArray(value) ? value : [value]).filter(isStory);
  } catch {
    return [];
  }
}

function revive(name: string, value: unknown): unknown {
  if (typeof value !== 'string')
    return name === 'entries' && Array.isArray(value) ? value.filter(isStory) : value;
  switch (name) {
    case 'published':
    case 'updated':
      return Number.isNaN(Date.parse(value)) ? undefined : new Date(value);
    case 'url':
      return webUrl(value);
    case 'src':
      return imageUrl(value);
    default:
      return value;
  }
}

function isStory(value: unknown): value is Story {
  const story = JsonObject.from(value);
  return Boolean(story?.text('id') && story.text('title') && story.lists('authors') && story.lists('tags'));
}
