import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ArticleCard, NewsSelectEvent } from '../src/index.js';
import '../src/define/news-article-card.js';

/** What stories say about a card; attributes that they leave out are left out. */
export interface CardArgs {
  'story-id': string;
  url: string;
  offset: number;
  layout: ArticleCard['layout'];
  show: string;
  'heading-level': number;
  theme: ArticleCard['theme'];
  target: string;
  loading: ArticleCard['loading'];
  unstyled: boolean;
  story: ArticleCard['story'];
  source: ArticleCard['source'];
  strings: ArticleCard['strings'];
  renderItem: ArticleCard['renderItem'];
  class: string;
  /** What is inside the tag. */
  children: TemplateResult;
  onNewsSelect: (event: NewsSelectEvent) => void;
}

/** The tag, with attributes, as a page author writes it. */
export function embedCard(args: Partial<CardArgs>): TemplateResult {
  return html`<news-article-card
    class=${ifDefined(args.class)}
    story-id=${ifDefined(args['story-id'])}
    url=${ifDefined(args.url)}
    offset=${ifDefined(args.offset)}
    layout=${ifDefined(args.layout)}
    show=${ifDefined(args.show)}
    heading-level=${ifDefined(args['heading-level'])}
    theme=${ifDefined(args.theme)}
    target=${ifDefined(args.target)}
    loading=${ifDefined(args.loading)}
    ?unstyled=${args.unstyled}
    .story=${args.story}
    .source=${args.source}
    .strings=${args.strings}
    .renderItem=${args.renderItem}
    @news-select=${args.onNewsSelect}
    >${args.children}</news-article-card
  >`;
}

/** What most stories put inside the tag: the link that is there without the story. */
export const linkToStory = html`<a href="#story">Read it at The Harbour Courier</a>`;
