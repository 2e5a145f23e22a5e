import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Article } from '../src/index.js';
import '../src/define/news-article.js';

/** What stories say about an article; attributes that they leave out are left out. */
export interface ArticleArgs {
  'story-id': string;
  offset: number;
  'heading-level': number;
  theme: Article['theme'];
  target: string;
  loading: Article['loading'];
  'structured-data': boolean;
  story: Article['story'];
  source: Article['source'];
  strings: Article['strings'];
  class: string;
  /** What is inside the tag. */
  children: TemplateResult;
}

/** The tag, with attributes, as a page author writes it. */
export function embedArticle(args: Partial<ArticleArgs>): TemplateResult {
  return html`<news-article
    class=${ifDefined(args.class)}
    story-id=${ifDefined(args['story-id'])}
    offset=${ifDefined(args.offset)}
    heading-level=${ifDefined(args['heading-level'])}
    theme=${ifDefined(args.theme)}
    target=${ifDefined(args.target)}
    loading=${ifDefined(args.loading)}
    ?structured-data=${args['structured-data']}
    .story=${args.story}
    .source=${args.source}
    .strings=${args.strings}
    >${args.children}</news-article
  >`;
}

/** What most stories put inside the tag: the link that is there without the story. */
export const linkToStory = html`<a href="#story">Read it at The Harbour Courier</a>`;
