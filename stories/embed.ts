import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { HeadlineList, NewsSelectEvent } from '../src/index.js';
import '../src/define/news-headline-list.js';

/** What stories say about a headline list; attributes that they leave out are left out. */
export interface EmbedArgs {
  layout: HeadlineList['layout'];
  show: string;
  limit: number;
  'heading-level': number;
  theme: HeadlineList['theme'];
  target: string;
  loading: HeadlineList['loading'];
  marks: boolean;
  source: HeadlineList['source'];
  strings: HeadlineList['strings'];
  class: string;
  /** What is inside the tag. */
  children: TemplateResult;
  onNewsSelect: (event: NewsSelectEvent) => void;
}

/** The tag, with attributes, as a page author writes it. */
export function embed(args: Partial<EmbedArgs>): TemplateResult {
  return html`<news-headline-list
    class=${ifDefined(args.class)}
    layout=${ifDefined(args.layout)}
    show=${ifDefined(args.show)}
    limit=${ifDefined(args.limit)}
    heading-level=${ifDefined(args['heading-level'])}
    theme=${ifDefined(args.theme)}
    target=${ifDefined(args.target)}
    loading=${ifDefined(args.loading)}
    ?marks=${args.marks}
    .source=${args.source}
    .strings=${args.strings}
    @news-select=${args.onNewsSelect}
    >${args.children}</news-headline-list
  >`;
}

/** What most stories put inside the tag: a heading, and the link that is there without stories. */
export const usualChildren = html`
  <h2 slot="heading">Latest news</h2>
  <a href="#front-page">All the news of The Harbour Courier</a>
`;
