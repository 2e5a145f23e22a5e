import type { Story, UntrustedHtml } from '../model/story.js';
import { parseDate } from '../text/dates.js';
import { clip, plainText } from '../text/plain-text.js';
import { imageUrl, webUrl } from '../text/url.js';
import { defined } from '../text/defined.js';
import type { Draft, HeadDraft } from './draft.js';
import type { FeedHead } from './format.js';
import { firstPicture, picturesIn } from './picture.js';
import { UniqueStories } from './unique-stories.js';

/**
 * A story out of a draft, safe to show; nothing where there is neither a word nor an address.
 * @param feed absolute address that the feed came from
 */
export function storyFrom(draft: Draft, feed: string): Story | undefined {
  const { base, body = '' } = draft;
  const url = first(draft.urls, (address) => webUrl(address, base));
  const summary = clip(words(draft.summary) || words(body), longestSummary);
  const title = words(draft.title) || clip(summary, longestStandInTitle) || url;
  if (!title) return undefined;
  const published = first(draft.published, parseDate);
  const tags = [...new Set(draft.tags.filter(Boolean))];
  return defined({
    id: draft.id?.trim() || url || `${title} ${published?.toISOString() ?? ''}`.trim(),
    url,
    title,
    summary: summary && summary !== title ? summary : undefined,
    body: (body || undefined) as UntrustedHtml | undefined,
    image: firstPicture(draft.pictures, base, feed) ?? firstPicture(picturesIn(body), base, feed),
    authors: draft.authors,
    source: draft.source,
    section: (draft.section ?? tags[0]) || undefined,
    tags,
    published,
    updated: first(draft.updated, parseDate),
    comments: draft.comments,
    lang: languageTag(draft.lang),
    ...draft.extra,
    entries: entriesFrom(draft.entries ?? [], feed),
  });
}

function entriesFrom(drafts: readonly Draft[], feed: string): readonly Story[] | undefined {
  const entries = new UniqueStories(mostEntries);
  entries.add(drafts.map((draft) => storyFrom(draft, feed)).filter((story) => story !== undefined));
  return entries.all.length ? entries.all : undefined;
}

/** All of a feed but its stories out of a draft, safe to show. */
export function headFrom({ base, logo, ...draft }: HeadDraft, feed: string): FeedHead {
  const src = imageUrl(logo, base, feed);
  return defined({
    ...draft,
    title: words(draft.title) || undefined,
    description: words(draft.description) || undefined,
    url: webUrl(draft.url, base),
    image: src ? { src } : undefined,
    lang: languageTag(draft.lang),
    updated: first(draft.updated, parseDate),
    next: webUrl(draft.next, base),
    hub: webUrl(draft.hub, base),
  });
}

/** Characters of a summary, and of a title that had to be taken from the text. */
const longestSummary = 600;
const longestStandInTitle = 90;
/** Of one live blog. */
const mostEntries = 2000;
/** Characters of markup that are looked at: a body of megabytes has its first words early. */
const enoughMarkup = 8000;

function words(html = ''): string {
  return plainText(html.slice(0, enoughMarkup));
}

/** RFC 5646 4.4.1: none is longer. */
function languageTag(text = ''): string | undefined {
  return text.length > 35 ? undefined : text || undefined;
}

/** What comes of the first text that something comes of. */
function first<T>(
  texts: readonly (string | undefined)[],
  read: (text: string) => T | undefined,
): T | undefined {
  for (const text of texts) {
    const found = text ? read(text) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
