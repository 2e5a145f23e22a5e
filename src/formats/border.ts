import type { Story, UntrustedHtml } from '../model/story.js';
import { parseDate } from '../text/dates.js';
import { clip, plainText } from '../text/plain-text.js';
import { imageUrl, webUrl } from '../text/url.js';
import { defined } from './defined.js';
import type { Draft, HeadDraft } from './draft.js';
import type { FeedHead } from './format.js';
import { firstPicture, picturesIn } from './picture.js';

/**
 * A story out of a draft, safe to show; nothing where there is neither a word nor an address.
 * @param feed absolute address that the feed came from
 */
export function storyFrom({ base, urls, pictures, ...draft }: Draft, feed: string): Story | undefined {
  const url = urls.map((address) => webUrl(address, base)).find(Boolean);
  const summary = clip(words(draft.summary) || words(draft.body), longestSummary);
  const title = words(draft.title) || clip(summary, longestStandInTitle) || url;
  if (!title) return undefined;
  const published = firstDate(draft.published);
  const tags = [...new Set(draft.tags.filter(Boolean))];
  return defined({
    ...draft,
    id: draft.id?.trim() || url || `${title} ${published?.toISOString() ?? ''}`.trim(),
    url,
    title,
    summary: summary && summary !== title ? summary : undefined,
    body: (draft.body || undefined) as UntrustedHtml | undefined,
    image: firstPicture(pictures, base, feed) ?? firstPicture(picturesIn(draft.body ?? ''), base, feed),
    section: tags[0],
    tags,
    published,
    updated: firstDate(draft.updated),
    lang: draft.lang || undefined,
  });
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
    lang: draft.lang || undefined,
    updated: firstDate(draft.updated),
    next: webUrl(draft.next, base),
  });
}

/** Characters of a summary, and of a title that had to be taken from the text. */
const longestSummary = 600;
const longestStandInTitle = 90;
/** Characters of markup that are looked at: a body of megabytes has its first words early. */
const enoughMarkup = 8000;

function words(html = ''): string {
  return plainText(html.slice(0, enoughMarkup));
}

function firstDate(texts: readonly (string | undefined)[]): Date | undefined {
  return texts.map((text) => text && parseDate(text)).find((date) => date instanceof Date);
}
