import type { UntrustedHtml } from './story.js';

/** What one reader said in a thread: read-only, and already safe to show. */
export interface Comment {
  /** Unique in its thread. */
  readonly id: string;
  /** Id of the comment that this one answers; where that is not in the thread, this one answers none. */
  readonly parent?: string;
  readonly author: Commenter;
  /** Plain text with its line breaks, where the service sends no markup; what can be edited. */
  readonly text?: string;
  /** HTML as the service sent it: only `markup/` may open it. Counts before `text`. */
  readonly body?: UntrustedHtml;
  readonly status: CommentStatus;
  readonly posted?: Date;
  /** When its author changed it last. */
  readonly edited?: Date;
  readonly pinned?: boolean;
  /** Votes for it less votes against it. */
  readonly score?: number;
  /** Absolute http(s) address of the comment itself. */
  readonly url?: string;
}

/**
 * - `published`: everybody sees it
 * - `held`: a moderator looks at it first
 * - `binned`: the service took it for spam or for something that it does not want
 * - `deleted`: it is gone, and its place is kept for those who answered it
 */
export type CommentStatus = 'published' | 'held' | 'binned' | 'deleted';

export interface Commenter {
  /** Plain text, empty where nobody signed. */
  readonly name: string;
  /** Absolute http(s) address. */
  readonly url?: string;
  /** Absolute https address of a picture. */
  readonly avatar?: string;
  /** `author` wrote the story, `staff` works for the site. */
  readonly role?: 'author' | 'staff';
}

/** A part of a thread, in the order in which the service gave it. */
export interface Thread {
  /** Answers stand anywhere after or before what they answer. */
  readonly comments: readonly Comment[];
  /** Of all comments in the thread, not only of those here. */
  readonly count: number;
  /** What brings the next part, in the service's own words; absent where there is none. */
  readonly next?: string;
  /** Nothing can be posted any more. */
  readonly closed?: boolean;
  /** The service keeps a part of the thread to itself: more of it is where `CommentService.elsewhere` leads. */
  readonly partial?: boolean;
}
