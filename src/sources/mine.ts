import type { Comment, Thread } from '../model/comment.js';
import { saysTheSame } from './same-words.js';

/** What was posted from this device: in its thread at once, even where the service holds it back or has it further down. */
export class Mine {
  /** The last first. */
  #comments: readonly Comment[] = [];

  add(comment: Comment): void {
    this.#comments = [comment, ...this.#comments.filter(({ id }) => id !== comment.id)];
  }

  has(id: string): boolean {
    return this.#comments.some((comment) => comment.id === id);
  }

  change(change: (comments: readonly Comment[]) => readonly Comment[]): void {
    this.#comments = change(this.#comments);
  }

  /** A thread with those that the service does not show. */
  with(thread: Thread): Thread {
    const ids = new Set(thread.comments.map(({ id }) => id));
    const missing = this.#comments.filter((comment) => !ids.has(comment.id) && !isPublished(comment, thread));
    return missing.length ? { ...thread, comments: [...missing, ...thread.comments] } : thread;
  }
}

/** What was held back may come out under another id. */
function isPublished(comment: Comment, { comments }: Thread): boolean {
  const { text, parent, status, author } = comment;
  if (status !== 'held' || text === undefined) return false;
  const written = { text, name: author.name, ...(parent && { parent }) };
  return comments.some((other) => other.status === 'published' && saysTheSame(other, written));
}
