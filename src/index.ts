/** Classes and types without side effects: nothing is defined by importing this. */
export { Article } from './widgets/article/article.js';
export { ArticleCard } from './widgets/article-card/article-card.js';
export { BreakingTicker } from './widgets/breaking-ticker/breaking-ticker.js';
export { CommentBox } from './widgets/comment-box/comment-box.js';
export { HeadlineList } from './widgets/headline-list/headline-list.js';
export { NewsCommentErrorEvent } from './events/news-comment-error-event.js';
export { NewsCommentPostedEvent } from './events/news-comment-posted-event.js';
export { NewsCommentSubmitEvent } from './events/news-comment-submit-event.js';
export { NewsDismissEvent } from './events/news-dismiss-event.js';
export { SourceElement } from './widgets/source/source-element.js';
export { NewsConsentEvent } from './events/news-consent-event.js';
export { NewsErrorEvent } from './events/news-error-event.js';
export { NewsLoadEvent } from './events/news-load-event.js';
export { NewsPauseEvent, type PauseReason } from './events/news-pause-event.js';
export { NewsPlayEvent } from './events/news-play-event.js';
export { NewsSelectEvent } from './events/news-select-event.js';
export { NewsUpdateEvent } from './events/news-update-event.js';
export type { RenderItem } from './templates/item-template.js';
export type { BeforeSubmit } from './widgets/comment-box/box-settings.js';
export type { TickerSettings } from './widgets/breaking-ticker/ticker-settings.js';
export type {
  ArticleMessages,
  CardMessages,
  CommentMessages,
  CommonMessages,
  Messages,
  TickerMessages,
} from './i18n/messages.js';
export * from './headless.js';
