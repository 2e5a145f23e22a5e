import type { CommentFailureCode, FieldFault, ReadingFailureCode } from '../model/failure.js';

/**
 * All that widgets say. A locale is an object of this type, so that one which lacks a sentence does not compile;
 * dates, numbers and lists go through `Intl`.
 */
export type Messages = CommonMessages & MarkMessages & TickerMessages & CardMessages & ArticleMessages;

/** What every widget says. */
export interface CommonMessages {
  readonly loading: string;
  readonly empty: string;
  /** What a reader can do about news that do not come. */
  readonly retry: string;
  /** Said of stories that could not be renewed. @param age as in "3 minutes ago" */
  stale(age: string): string;
  /** @param count 1 or more */
  newStories(count: number): string;
  /** On the button for one more page of stories. */
  readonly more: string;
  /** Why there is no news, in calm words; where a code has none of its own, it is said as `unreadable` is. */
  readonly failure: Readonly<Partial<Record<ReadingFailureCode, string>>> & { readonly unreadable: string };
  /** On the button that stands for what a third party would be asked for. @param host as in "video.example" */
  showEmbed(host: string): string;
  /** Behind links that open a new tab, for those who do not see it. */
  readonly newTab: string;
}

/** What a list with `marks` says besides. */
export interface MarkMessages {
  /** Behind headlines, for those who do not see how they are marked: one word or two each. */
  readonly marks: Readonly<Record<'fresh' | 'read', string>>;
}

/** What the ticker says besides. */
export interface TickerMessages {
  /** Names of the ticker, where the author gives none. */
  readonly breakingNews: string;
  readonly latestNews: string;
  /** Labels of its buttons. */
  readonly pause: string;
  readonly play: string;
  readonly previous: string;
  readonly next: string;
  readonly dismiss: string;
  /** As in "2 of 5". */
  position(index: number, count: number): string;
  /** What it is, for `aria-roledescription` (APG carousel pattern), and what each headline in it is. */
  readonly carousel: string;
  readonly slide: string;
}

/** What a card and an article say besides: the badges of a story, one or two words each. */
export interface CardMessages {
  readonly breaking: string;
  readonly live: string;
  readonly updated: string;
  /** @param sponsor a name */
  sponsored(sponsor: string): string;
}

/** What an article says besides. */
export interface ArticleMessages {
  /** Before the time of the last change. @param time as in "3 minutes ago" */
  updatedAt(time: string): string;
  /** Of a link to where the story was published. @param publisher its name */
  original(publisher: string): string;
  /** Of the button that shows new entries of a live blog. @param count 1 or more */
  newUpdates(count: number): string;
  /** Badge of an entry that stays on top. */
  readonly pinned: string;
  /** Over the list of the most important entries. */
  readonly keyEvents: string;
}

/** What a comment box says besides; apart from the rest, because whoever reads news need not download it. */
export interface CommentMessages {
  /** Name of the box. */
  readonly comments: string;
  /** Over the thread. @param count 0 or more */
  commentCount(count: number): string;
  readonly loadingComments: string;
  readonly unreachableComments: string;
  /** Beside the choice of an order, and the orders. */
  readonly sortBy: string;
  readonly sorts: Readonly<Record<'newest' | 'oldest' | 'top', string>>;
  /** On the button that shows them. @param count 1 or more */
  newComments(count: number): string;
  readonly moreComments: string;
  /** Where a service shows a part of a thread only. */
  readonly partial: string;
  /** Of a link to where a thread is answered. @param host as in "social.example" */
  answerAt(host: string): string;

  /** Over the form. */
  readonly writeComment: string;
  /** @param name of who is answered */
  replyTo(name: string): string;
  /** Labels of the fields. */
  readonly fields: Readonly<Record<'text' | 'name' | 'email' | 'site', string>>;
  /** Behind the label of a field that need not be filled. */
  readonly optional: string;
  /** Below the field for the address. */
  readonly emailNote: string;
  readonly remember: string;
  /** Label of a field that only machines fill in. */
  readonly leaveEmpty: string;
  /** @param count characters that may still be typed, 0 or more */
  charactersLeft(count: number): string;
  /** @param count characters that are too many, 1 or more */
  charactersOver(count: number): string;
  readonly post: string;
  readonly posting: string;
  readonly preview: string;
  readonly goOnWriting: string;
  readonly cancel: string;
  readonly save: string;

  /** Buttons below a comment. */
  readonly reply: string;
  readonly edit: string;
  readonly remove: string;
  /** Asked before a comment is deleted, and the answer. */
  readonly confirmRemoval: string;
  readonly voteUp: string;
  readonly voteDown: string;
  /** @param score votes for it less votes against it */
  score(score: number): string;
  /** What the link behind the time of a comment leads to. */
  readonly permalink: string;

  /** About a comment. */
  readonly anonymous: string;
  readonly roles: Readonly<Record<'author' | 'staff', string>>;
  readonly pinned: string;
  /** @param time as in "3 minutes ago" */
  editedAt(time: string): string;
  /** @param name of who is answered */
  inReplyTo(name: string): string;
  readonly removed: string;
  readonly heldComment: string;

  /** What became of a comment. */
  readonly outcomes: Readonly<
    Record<'published' | 'held' | 'binned' | 'duplicate' | 'edited' | 'removed', string>
  >;
  /** Why one was not taken; with `rate-limited` where nobody knows until when. */
  readonly refusals: Readonly<Record<CommentFailureCode, string>>;
  /** @param when as in "in 2 minutes" */
  tryAgain(when: string): string;
  /** Nobody knows whether it arrived. */
  readonly uncertain: string;
  /** There is no network; what was written is kept. */
  readonly offline: string;
  /** What is wrong with a field, below it. */
  readonly problems: Readonly<Record<FieldFault['problem'], string>>;
}
