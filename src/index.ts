/** Classes and types without side effects: nothing is defined by importing this. */
export { Article } from './widgets/article/article.js';
export { ArticleCard } from './widgets/article-card/article-card.js';
export { HeadlineList } from './widgets/headline-list/headline-list.js';
export { SourceElement } from './widgets/source/source-element.js';
export { NewsConsentEvent } from './events/news-consent-event.js';
export { NewsErrorEvent } from './events/news-error-event.js';
export { NewsLoadEvent } from './events/news-load-event.js';
export { NewsSelectEvent } from './events/news-select-event.js';
export { NewsUpdateEvent } from './events/news-update-event.js';
export type { RenderItem } from './templates/item-template.js';
export type {
  ArticleMessages,
  CardMessages,
  CommonMessages,
  Messages,
  TickerMessages,
} from './i18n/messages.js';
export * from './headless.js';
