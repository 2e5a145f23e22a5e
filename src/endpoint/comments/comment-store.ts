import type { Sort, Vote } from '../../comments/comment-service.js';
import type { CommentStatus } from '../../model/comment.js';

/** Where comments are kept. What it has answered is kept, whatever becomes of the process. */
export interface CommentStore {
  page(query: PageQuery): Promise<StoredPage>;
  /** How many are published in each thread. */
  counts(threads: readonly string[]): Promise<ReadonlyMap<string, number>>;
  find(id: string): Promise<StoredComment | undefined>;
  findByToken(tokenHash: string): Promise<StoredComment | undefined>;
  /** Whether somebody who signs like this had something published before. */
  knows(name: string, email: string): Promise<boolean>;
  /** All in one step, whoever else adds something at the same time. */
  add(comment: NewComment): Promise<Added>;
  /** Nothing where the comment is not there, or deleted. */
  change(id: string, change: Change): Promise<StoredComment | undefined>;
  /** Puts a vote in the place of the one that this voter had; gives the new score, or nothing where nobody can vote. */
  vote(id: string, voter: string, value: Vote): Promise<number | undefined>;
  /** Newest first, of all threads. */
  list(query: ListQuery): Promise<readonly StoredComment[]>;
  close(thread: string, closed: boolean): Promise<void>;
  /** Hears of all that changes for readers, also by other processes. */
  watch(hear: (event: ThreadEvent) => void): Promise<void>;
}

export interface StoredComment {
  /** Digits; whoever came later has the larger number. */
  readonly id: string;
  readonly thread: string;
  readonly parent?: string | undefined;
  /** Of the branch that it is in: first-level, as no other has none. */
  readonly root?: string | undefined;
  readonly name: string;
  readonly email?: string | undefined;
  readonly site?: string | undefined;
  readonly text: string;
  readonly staff: boolean;
  readonly status: CommentStatus;
  readonly pinned: boolean;
  readonly score: number;
  readonly posted: Date;
  readonly edited?: Date | undefined;
  readonly tokenHash: string;
  /** Where the first one of the thread was written. */
  readonly page?: CommentedPage | undefined;
}

export interface CommentedPage {
  readonly title?: string | undefined;
  /** Absolute http(s) address. */
  readonly url?: string | undefined;
}

export type NewComment = Pick<
  StoredComment,
  | 'thread'
  | 'parent'
  | 'name'
  | 'email'
  | 'site'
  | 'text'
  | 'staff'
  | 'status'
  | 'posted'
  | 'tokenHash'
  | 'page'
>;

/** `again`: the very same post had come before. `duplicate`: the same words of the same name, within a day. */
export type Added =
  | { readonly outcome: 'added' | 'again'; readonly comment: StoredComment }
  | { readonly outcome: 'duplicate'; readonly id: string }
  | { readonly outcome: 'closed' | 'no-parent' };

export interface Change {
  readonly status?: CommentStatus;
  readonly pinned?: boolean;
  readonly text?: string;
  readonly edited?: Date;
  /** What readers of the thread are told; nothing where it does not concern them. */
  readonly event?: EventKind | undefined;
}

export type EventKind = 'posted' | 'edited' | 'deleted' | 'voted' | 'closed' | 'opened';

export interface ThreadEvent {
  readonly thread: string;
  readonly kind: EventKind;
  /** Of a comment; none where the thread itself was closed or opened. */
  readonly id?: string | undefined;
}

export interface PageQuery {
  readonly thread: string;
  readonly sort: Sort;
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: readonly string[] | undefined;
}

export interface StoredPage {
  readonly count: number;
  readonly closed: boolean;
  /** First-level comments in the order that was asked for. */
  readonly roots: readonly StoredComment[];
  /** Theirs, oldest first. */
  readonly answers: readonly StoredComment[];
  readonly next?: readonly string[] | undefined;
}

export interface ListQuery {
  readonly status: CommentStatus;
  readonly limit: number;
  /** Id of the last one of the page before. */
  readonly after?: string | undefined;
}
