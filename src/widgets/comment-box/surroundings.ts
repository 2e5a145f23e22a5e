import type { Posted } from '../../comments/comment-service.js';
import type { Comment } from '../../model/comment.js';
import type { CommentDraft } from '../../model/comment-draft.js';
import type { Speech } from './failure-words.js';

/** Where something is written: by itself, below what it answers, or in the place of what it changes. */
export type Place = 'new' | 'reply' | 'edit';

/** What was sent from where. */
export interface Sent {
  readonly draft: CommentDraft;
  readonly place: Place;
  /** What it answers or changes. */
  readonly target: Comment | undefined;
  /** Tells the thread from all others. */
  readonly thread: string;
  /** The reader has not gone elsewhere since. */
  isThereStill(): boolean;
}

/** What the rest of a box is for what is written in it. */
export interface Surroundings {
  /** Comments can be posted. */
  isOpen(): boolean;
  speech(): Speech;
  /** Lets a comment of the reader's own be changed. */
  tokenOf(comment: Comment): string;
  onPosted(posted: Posted, sent: Sent): Promise<void>;
}
