import type { Thread } from '../model/comment.js';
import type { NewsError } from '../model/failure.js';

/** What is known of a thread; what was read once outlives a bad reading. */
export type ThreadState =
  | { readonly status: 'loading'; readonly known?: undefined }
  | { readonly status: 'ready'; readonly known: KnownThread }
  | { readonly status: 'failed'; readonly error: NewsError; readonly known?: KnownThread | undefined };

export interface KnownThread {
  readonly thread: Thread;
  /** In how many it has come. */
  readonly parts: number;
  /** When it was read. */
  readonly at: Date;
}
