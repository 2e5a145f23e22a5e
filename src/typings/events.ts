export type * from '../events/news-comment-error-event.js';
export type * from '../events/news-comment-posted-event.js';
export type * from '../events/news-comment-submit-event.js';
export type * from '../events/news-consent-event.js';
export type * from '../events/news-dismiss-event.js';
export type * from '../events/news-error-event.js';
export type * from '../events/news-load-event.js';
export type * from '../events/news-pause-event.js';
export type * from '../events/news-play-event.js';
export type * from '../events/news-select-event.js';
export type * from '../events/news-update-event.js';

/** `news-select`, …: whatever is declared above. */
export type EventName = keyof GlobalEventHandlersEventMap & `news-${string}`;

export type Listener<Name extends EventName> =
  ((event: GlobalEventHandlersEventMap[Name]) => void) | undefined;

/** Events bubble, so each of them may be listened to at each widget. @typeParam On what stands before their names */
export type Listeners<On extends string> = { [Name in EventName as `${On}${Name}`]?: Listener<Name> };
