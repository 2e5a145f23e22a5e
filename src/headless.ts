/** Reading news without a widget: in a page, a worker or on a server. */
export type { Changes } from './model/changes.js';
export {
  type CommentFailureCode,
  type FailureCode,
  type FieldFault,
  NewsError,
  type ReadingFailureCode,
} from './model/failure.js';
export type * from './comments/comment-service.js';
export type { Comment, Commenter, CommentStatus, Thread } from './model/comment.js';
export type { Feed } from './model/feed.js';
export type { Author, Discussion, Image, Publisher, Story, UntrustedHtml } from './model/story.js';
export type { Payload } from './net/payload.js';
export { type Fetcher, type Request, request } from './net/request.js';
export type { MappedField, Mapping } from './formats/mapping.js';
export { type ReadOptions, readFeed } from './formats/read-feed.js';
export { advice } from './sources/advice.js';
export type { Endpoint } from './sources/endpoint.js';
export { FeedSource, type World } from './sources/feed-source.js';
export type { Listener, Source, SourceState } from './sources/source.js';
