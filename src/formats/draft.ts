import type { Author, Discussion, Image, Publisher, Story, UntrustedHtml } from '../model/story.js';
import { clip, fold, plainText } from '../text/plain-text.js';
import { webUrl } from '../text/url.js';

/** A story as a dialect found it: addresses as written, words still to be made safe. */
export interface Draft {
  readonly id?: string | undefined;
  /** Relative to `base`. */
  readonly url?: string | undefined;
  readonly base: string;
  /** Plain text; what was HTML has gone through `plainText`. */
  readonly title?: string | undefined;
  readonly kicker?: string | undefined;
  /** HTML or plain text. */
  readonly summary?: string | undefined;
  /** HTML. */
  readonly body?: string | undefined;
  readonly image?: Image | undefined;
  readonly authors?: readonly Author[] | undefined;
  readonly source?: Publisher | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly published?: Date | undefined;
  readonly updated?: Date | undefined;
  readonly comments?: Discussion | undefined;
  readonly lang?: string | undefined;
}

/** A story out of a draft, or nothing where there is neither a word nor an address to show. */
export function storyFrom(draft: Draft): Story | undefined {
  const url = webUrl(draft.url, draft.base);
  const summary = excerpt(draft.summary) ?? excerpt(draft.body);
  const title = (draft.title && fold(draft.title)) || (summary && clip(summary, longestStandInTitle)) || url;
  if (!title) return undefined;
  const tags = [...new Set(draft.tags?.map(fold).filter(Boolean))];
  return defined({
    id: draft.id?.trim() || url || `${title} ${draft.published?.toISOString() ?? ''}`.trim(),
    url,
    title,
    kicker: draft.kicker,
    summary: summary === title ? undefined : summary,
    body: (draft.body || undefined) as UntrustedHtml | undefined,
    image: draft.image,
    authors: draft.authors ?? [],
    source: draft.source,
    section: tags[0],
    tags,
    published: draft.published,
    updated: draft.updated,
    comments: draft.comments,
    lang: draft.lang,
  });
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same without the keys that have no value. */
export function defined<T extends object>(loose: T): Defined<T> {
  return Object.fromEntries(Object.entries(loose).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/** Characters of a summary, and of a title that had to be taken from the text. */
const longestSummary = 600;
const longestStandInTitle = 90;
/** Characters of markup that are looked at for a summary: a body of megabytes has its first words early. */
const enoughMarkup = 8000;

function excerpt(html: string | undefined): string | undefined {
  return (html && clip(plainText(html.slice(0, enoughMarkup)), longestSummary)) || undefined;
}
