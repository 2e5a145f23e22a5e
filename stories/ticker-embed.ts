import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { BreakingTicker, NewsSelectEvent } from '../src/index.js';
import '../src/define/news-breaking-ticker.js';

/** What stories say about a ticker; attributes that they leave out are left out. */
export interface TickerArgs {
  which: BreakingTicker['which'];
  mode: BreakingTicker['mode'];
  interval: number;
  speed: number;
  limit: number;
  'max-age': number;
  'breaking-tags': string;
  dismissible: boolean;
  label: string;
  show: string;
  theme: BreakingTicker['theme'];
  target: string;
  loading: BreakingTicker['loading'];
  unstyled: boolean;
  source: BreakingTicker['source'];
  strings: BreakingTicker['strings'];
  isBreaking: BreakingTicker['isBreaking'];
  class: string;
  /** What is inside the tag. */
  children: TemplateResult;
  onNewsSelect: (event: NewsSelectEvent) => void;
}

/** The tag, with attributes, as a page author writes it. */
export function embedTicker(args: Partial<TickerArgs>): TemplateResult {
  return html`<news-breaking-ticker
    class=${ifDefined(args.class)}
    which=${ifDefined(args.which)}
    mode=${ifDefined(args.mode)}
    interval=${ifDefined(args.interval)}
    speed=${ifDefined(args.speed)}
    limit=${ifDefined(args.limit)}
    max-age=${ifDefined(args['max-age'])}
    breaking-tags=${ifDefined(args['breaking-tags'])}
    ?dismissible=${args.dismissible}
    label=${ifDefined(args.label)}
    show=${ifDefined(args.show)}
    theme=${ifDefined(args.theme)}
    target=${ifDefined(args.target)}
    loading=${ifDefined(args.loading)}
    ?unstyled=${args.unstyled}
    .source=${args.source}
    .strings=${args.strings}
    .isBreaking=${args.isBreaking}
    @news-select=${args.onNewsSelect}
    >${args.children}</news-breaking-ticker
  >`;
}

/** What most stories put inside the tag: the link that is there without headlines. */
export const linkToAll = html`<a href="#all">All the news of The Harbour Courier</a>`;
