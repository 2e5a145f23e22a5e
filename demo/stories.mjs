import { readFileSync } from 'node:fs';
import { escape } from './feeds/xml.mjs';
import { arabicStories } from './stories/arabic.mjs';
import { englishStories } from './stories/english.mjs';

const minute = 60_000;

/**
 * Every story of The Harbour Courier, newest first, in the words of the feeds: told by the minutes that have
 * passed since each happened, and dated back from `start`, so that the demo is always today's paper.
 */
export function storiesFrom(start) {
  return [...englishStories, ...arabicStories].map((told) => dated(told, start)).sort(newestFirst);
}

function dated({ minutesAgo, updatedMinutesAgo, entries, ...story }, start) {
  return {
    authors: [],
    tags: [],
    lang: 'en',
    ...story,
    id: `tag:harbour-courier.example,2025:${story.slug}`,
    path: `/stories/${story.slug}`,
    body: story.body ?? (entries ? entriesAsHtml(entries) : bodyOf(story.slug)),
    published: ago(start, minutesAgo),
    updated: ago(start, updatedMinutesAgo ?? minutesAgo),
    entries: entries?.map((entry) => ({
      ...dated(entry, start),
      path: `/stories/${story.slug}#${entry.slug}`,
    })),
  };
}

const ago = (start, minutes) => new Date(start - minutes * minute);

const newestFirst = (one, other) => other.published - one.published;

/** Readers that know nothing of entries still get the whole live blog as one text. */
const entriesAsHtml = (entries) =>
  entries.map(({ slug, title, body }) => `<h2 id="${slug}">${escape(title)}</h2>\n${body}`).join('\n');

function bodyOf(slug) {
  try {
    return readFileSync(new URL(`stories/${slug}.html`, import.meta.url), 'utf8').trim();
  } catch {
    return undefined;
  }
}
