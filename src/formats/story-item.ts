import type { Image, Story } from '../model/story.js';
import { defined } from '../text/defined.js';

/**
 * A story as an item of JSON Feed 1.1; what the format has no word for is in the extension `_news`, in the words of the
 * model. `json-feed.ts` makes an equal story of it.
 */
export function storyItem(story: Story): object {
  const { id, url, title, summary, body, image, authors, tags, published, updated, lang } = story;
  return defined({
    id,
    url,
    title,
    // a reader that misses the summary takes the beginning of the body for it, and drops what repeats the title
    summary: summary ?? (body && title),
    content_html: body,
    // one of the two must be there
    content_text: body ? undefined : '',
    image: image?.src,
    date_published: published?.toISOString(),
    date_modified: updated?.toISOString(),
    authors: authors.length ? authors : undefined,
    tags: tags.length ? tags : undefined,
    language: lang,
    _news: extension(story),
  });
}

function extension(story: Story): object | undefined {
  const { kicker, source, section, tags, breaking, urgency, pinned, live, sponsored, comments } = story;
  const news = defined({
    section: section === tags[0] ? undefined : (section ?? null),
    kicker,
    source,
    breaking,
    urgency,
    pinned,
    live,
    sponsored,
    comments,
    image: story.image && pictureBesidesAddress(story.image),
    entries: story.entries?.map(storyItem),
  });
  return Object.keys(news).length ? news : undefined;
}

/** The address is in a field of JSON Feed's own. */
function pictureBesidesAddress(image: Image): object | undefined {
  const more = defined({ ...image, src: undefined });
  return Object.keys(more).length ? more : undefined;
}
