import type {
  CommentForm,
  CommentService,
  Posted,
  Sort,
  ThreadQuery,
  Vote,
} from '../../src/comments/comment-service.js';
import type { CommentDraft } from '../../src/model/comment-draft.js';
import type { Comment, Thread } from '../../src/model/comment.js';
import { type FailureCode, type FailureDetails, NewsError } from '../../src/model/failure.js';

/** A comment of long ago, so that its time says the same throughout a test. */
export function comment(id: string, differences: Partial<Comment> = {}): Comment {
  const posted = new Date(Date.UTC(2024, 2, 5, 12, Number.parseInt(id, 36) % 60));
  return {
    id,
    author: { name: `Reader ${id}` },
    text: `Words of ${id}`,
    status: 'published',
    posted,
    ...differences,
  };
}

/** Comments with these ids, none of which answers another: `comments('abc')`, or `comments(20)` for 1 to 20. */
export function comments(ids: string | number): Comment[] {
  const names =
    typeof ids === 'number' ? Array.from({ length: ids }, (_, i) => String(i + 1)) : Array.from(ids);
  return names.map((id) => comment(id));
}

/** Keeps comments in memory, and answers as the test tells it to. */
export class HandService implements CommentService {
  readonly sorts: readonly Sort[] = ['newest', 'oldest', 'top'];
  form: CommentForm | undefined = {
    name: 'required',
    email: 'optional',
    site: 'optional',
    longest: 500,
    markup: 'none',
  };
  elsewhere: string | undefined;
  comments: readonly Comment[];
  thread: Partial<Thread> = {};
  /** First-level comments in a part; without answers to a number that is told, all. */
  perPart = Infinity;
  /** All that was asked for. */
  readonly reads: ThreadQuery[] = [];
  /** All that was sent, arrived or not. */
  readonly drafts: CommentDraft[] = [];
  /** What becomes of the next posts; what is not told is published. */
  readonly outcomes: ((draft: CommentDraft) => Posted | Promise<Posted>)[] = [];
  readonly #failures: NewsError[] = [];
  #held: Promise<void> | undefined;
  #changed: (() => void) | undefined;

  constructor(comments: readonly Comment[] = []) {
    this.comments = comments;
  }

  /** The next reading fails. */
  fails(code: FailureCode = 'http', details: FailureDetails = {}): void {
    this.#failures.push(failure(code, details));
  }

  /** Readings wait, with what they will say, until they are let go. */
  holds(): () => void {
    let letGo!: () => void;
    this.#held = new Promise((settle) => (letGo = settle));
    return () => {
      this.#held = undefined;
      letGo();
    };
  }

  /** The next post ends so. */
  refuses(code: FailureCode, details: FailureDetails = {}): void {
    this.outcomes.push(() => {
      throw failure(code, details);
    });
  }

  get isWatched(): boolean {
    return this.#changed !== undefined;
  }

  /** Somebody else has said something. */
  brings(comments: readonly Comment[]): void {
    this.comments = comments;
    this.#changed?.();
  }

  async read(query: ThreadQuery): Promise<Thread> {
    this.reads.push(query);
    const failure = this.#failures.shift();
    const answer = this.#answer(query);
    await this.#held;
    if (failure) throw failure;
    return answer;
  }

  async post(draft: CommentDraft): Promise<Posted> {
    this.drafts.push(draft);
    const outcome = this.outcomes.shift();
    return outcome ? outcome(draft) : this.publish(draft);
  }

  /** Takes a comment as a service does that trusts everybody. */
  publish({ text, name, parent }: CommentDraft): Posted {
    const id = `p${this.drafts.length}`;
    const posted = new Date();
    const made = comment(id, { text, author: { name }, posted, ...(parent && { parent }) });
    this.comments = [made, ...this.comments];
    return { outcome: 'published', comment: made, token: `token of ${made.id}` };
  }

  edit(id: string, text: string): Promise<Comment> {
    const changed = { ...this.#find(id), text, edited: new Date(Date.UTC(2024, 2, 6)) };
    this.comments = this.comments.map((before) => (before.id === id ? changed : before));
    return Promise.resolve(changed);
  }

  remove(id: string): Promise<void> {
    this.comments = this.comments.filter((comment) => comment.id !== id);
    return Promise.resolve();
  }

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- others count by voter
  vote(id: string, vote: Vote, _voter: string): Promise<number> {
    return Promise.resolve((this.#find(id).score ?? 0) + vote);
  }

  watch(changed: () => void): () => void {
    this.#changed = changed;
    return () => (this.#changed = undefined);
  }

  #answer({ sort, cursor }: ThreadQuery): Thread {
    const start = Number(cursor ?? 0);
    const end = start + this.perPart;
    const comments = sort === 'newest' ? this.comments : [...this.comments].reverse();
    return {
      comments: comments.slice(start, end),
      count: comments.length,
      ...(end < comments.length && { next: String(end) }),
      ...this.thread,
    };
  }

  #find(id: string): Comment {
    return this.comments.find((comment) => comment.id === id) ?? comment(id);
  }
}

function failure(code: FailureCode, details: FailureDetails): NewsError {
  return new NewsError(code, 'The test says so.', { url: 'https://example.org/comments', ...details });
}
