import type {
  CommentForm,
  CommentService,
  Posted,
  Sort,
  ThreadQuery,
  Vote,
} from '../src/comments/comment-service.js';
import type { CommentDraft } from '../src/model/comment-draft.js';
import type { Comment, Thread } from '../src/model/comment.js';
import { type FailureCode, type FailureDetails, NewsError } from '../src/model/failure.js';

/** What a story can say about a thread before it is shown. */
export interface ThreadServiceOptions {
  /** Nothing where the thread cannot be written to from here. */
  readonly form?: CommentForm | undefined;
  readonly elsewhere?: string;
  readonly thread?: Partial<Thread>;
  /** What becomes of a comment. */
  readonly outcome?: 'published' | 'held' | 'binned';
  /** First-level comments in a part. */
  readonly perPart?: number;
}

/** A thread that comes from nowhere and is kept as long as the page is: it does what the story tells it. */
export class ThreadService implements CommentService {
  readonly sorts: readonly Sort[] = ['newest', 'oldest', 'top'];
  readonly form: CommentForm | undefined;
  readonly elsewhere: string | undefined;
  readonly #thread: Partial<Thread>;
  readonly #outcome: 'published' | 'held' | 'binned';
  readonly #perPart: number;
  readonly #letters: readonly Comment[];
  #comments: readonly Comment[];
  #failure: NewsError | undefined;
  #isSilent = false;

  constructor(letters: readonly Comment[], options: ThreadServiceOptions = {}) {
    const { elsewhere, thread = {}, outcome = 'published', perPart = Infinity } = options;
    this.form = 'form' in options ? options.form : usualForm;
    this.elsewhere = elsewhere;
    this.#thread = thread;
    this.#outcome = outcome;
    this.#perPart = perPart;
    this.#letters = this.#comments = letters;
  }

  /** As it was when the story began: stories are shown again. */
  restore(): void {
    this.#comments = this.#letters;
    this.#failure = undefined;
  }

  /** Nothing is answered, ever. */
  get silent(): this {
    this.#isSilent = true;
    return this;
  }

  /** From now on all that is asked or sent fails. */
  fail(code: FailureCode, details: FailureDetails = {}): void {
    this.#failure = new NewsError(code, 'The story says so.', {
      url: 'https://example.org/talk',
      ...details,
    });
  }

  /** Somebody else has said something. */
  bring(...comments: readonly Comment[]): void {
    this.#comments = [...comments, ...this.#comments];
  }

  async read({ sort, cursor }: ThreadQuery): Promise<Thread> {
    if (this.#isSilent) await new Promise(() => undefined);
    this.#mayFail();
    const roots = this.#comments.filter(({ parent }) => !parent).sort(orders[sort]);
    const answers = this.#comments.filter(({ parent }) => parent);
    const start = Number(cursor ?? 0);
    const end = start + this.#perPart;
    return Promise.resolve({
      comments: [...roots.slice(start, end), ...(start ? [] : answers)],
      count: this.#comments.filter(({ status }) => status === 'published').length,
      ...(end < roots.length && { next: String(end) }),
      ...this.#thread,
    });
  }

  async post({ text, name, parent, site }: CommentDraft): Promise<Posted> {
    await aMoment();
    this.#mayFail();
    const id = `posted-${this.#comments.length}`;
    const comment: Comment = {
      id,
      author: { name, ...(site && { url: site }) },
      text,
      status: this.#outcome,
      posted: new Date(),
      ...(parent && { parent }),
    };
    if (this.#outcome === 'published') this.bring(comment);
    return { outcome: this.#outcome, comment, token: `token of ${id}` };
  }

  async edit(id: string, text: string): Promise<Comment> {
    await aMoment();
    this.#mayFail();
    const changed = { ...this.#find(id), text, edited: new Date() };
    this.#comments = this.#comments.map((comment) => (comment.id === id ? changed : comment));
    return changed;
  }

  async remove(id: string): Promise<void> {
    await aMoment();
    this.#mayFail();
    this.#comments = this.#comments.filter((comment) => comment.id !== id);
  }

  async vote(id: string, vote: Vote): Promise<number> {
    await aMoment();
    this.#mayFail();
    return (this.#find(id).score ?? 0) + vote;
  }

  #find(id: string): Comment {
    const found = this.#comments.find((comment) => comment.id === id);
    if (!found) throw new NewsError('refused', `There is no comment "${id}".`);
    return found;
  }

  #mayFail(): void {
    if (this.#failure) throw this.#failure;
  }
}

export const usualForm: CommentForm = {
  name: 'required',
  email: 'optional',
  site: 'optional',
  longest: 500,
  markup: 'none',
};

/** As any network does. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

const time = ({ posted }: Comment) => Number(posted ?? 0);
const pinnedFirst = (one: Comment, other: Comment) =>
  Number(other.pinned ?? false) - Number(one.pinned ?? false);

const orders: Readonly<Record<Sort, (one: Comment, other: Comment) => number>> = {
  newest: (one, other) => pinnedFirst(one, other) || time(other) - time(one),
  oldest: (one, other) => pinnedFirst(one, other) || time(one) - time(other),
  top: (one, other) => pinnedFirst(one, other) || (other.score ?? 0) - (one.score ?? 0),
};
