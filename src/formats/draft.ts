import type { Story, UntrustedHtml } from '../model/story.js';
import { clip, plainText } from '../text/plain-text.js';
import { webUrl } from '../text/url.js';

/** A story as a dialect found it: address as written, title, summary and body in HTML. */
export type Draft = Readonly<Loose<Omit<Story, 'authors' | 'body' | 'section'>>> &
  Pick<Story, 'authors'> & {
    readonly body?: string | undefined;
    /** What the address is relative to. */
    readonly base: string;
  };

type Loose<T> = { [K in keyof T]?: T[K] | undefined };

/** A story out of a draft, or nothing where there is neither a word nor an address to show. */
export function storyFrom({ base, ...draft }: Draft): Story | undefined {
  const url = webUrl(draft.url, base);
  const summary = clip(words(draft.summary) || words(draft.body), longestSummary);
  const title = words(draft.title) || clip(summary, longestStandInTitle) || url;
  if (!title) return undefined;
  const tags = [...new Set(draft.tags?.filter(Boolean))];
  return defined({
    ...draft,
    id: draft.id?.trim() || url || `${title} ${draft.published?.toISOString() ?? ''}`.trim(),
    url,
    title,
    summary: summary && summary !== title ? summary : undefined,
    body: (draft.body || undefined) as UntrustedHtml | undefined,
    section: tags[0],
    tags,
    lang: draft.lang || undefined,
  });
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same without the keys that have no value. */
export function defined<T extends object>(loose: T): Defined<T> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(loose)) if (value !== undefined) kept[key] = value;
  return kept as Defined<T>;
}

/** Characters of a summary, and of a title that had to be taken from the text. */
const longestSummary = 600;
const longestStandInTitle = 90;
/** Characters of markup that are looked at: a body of megabytes has its first words early. */
const enoughMarkup = 8000;

function words(html = ''): string {
  return plainText(html.slice(0, enoughMarkup));
}
