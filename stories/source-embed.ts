import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { SourceElement, Story } from '../src/index.js';
import '../src/define/news-article.js';
import '../src/define/news-article-card.js';
import '../src/define/news-breaking-ticker.js';
import '../src/define/news-headline-list.js';
import '../src/define/news-source.js';

/** What stories say about a source; attributes that they leave out are left out. */
export interface SourceArgs {
  src: string;
  order: SourceElement['order'];
  'per-feed': number;
  include: string;
  exclude: string;
  dedupe: string;
  consent: SourceElement['consent'];
  stories: SourceElement['stories'];
  fetcher: SourceElement['fetcher'];
  /** The widgets, and whatever else is inside the tag. */
  children: TemplateResult;
}

/** The tag, with attributes, as a page author writes it. */
export function embedSource(args: Partial<SourceArgs>): TemplateResult {
  return html`<news-source
    src=${ifDefined(args.src)}
    order=${ifDefined(args.order)}
    per-feed=${ifDefined(args['per-feed'])}
    include=${ifDefined(args.include)}
    exclude=${ifDefined(args.exclude)}
    dedupe=${ifDefined(args.dedupe)}
    consent=${ifDefined(args.consent)}
    .stories=${args.stories}
    .fetcher=${args.fetcher}
    >${args.children}</news-source
  >`;
}

/** A server that has these feeds, each by the end of its address; what it has not is a 404. */
export function serverOf(feeds: Readonly<Record<string, Feed>>): SourceArgs['fetcher'] {
  return (url) => {
    const feed = Object.entries(feeds).find(([end]) => url.endsWith(end))?.[1];
    return Promise.resolve(feed ? Response.json(documentOf(feed)) : new Response('', { status: 404 }));
  };
}

interface Feed {
  readonly title: string;
  readonly stories: readonly Story[];
  /** Address of the next page. */
  readonly next?: string;
}

function documentOf({ title, stories, next }: Feed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    next_url: next,
    items: stories.map(({ id, url, title, summary, authors, published, section, lang }) => ({
      id,
      url,
      title,
      summary,
      authors,
      tags: section ? [section] : [],
      language: lang,
      date_published: published?.toISOString(),
    })),
  };
}
