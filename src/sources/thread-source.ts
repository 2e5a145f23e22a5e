import type { CommentDraft, CommentService, Posted, Sort, Vote } from '../comments/comment-service.js';
import type { Comment, Thread } from '../model/comment.js';
import { NewsError } from '../model/failure.js';
import { Schedule } from './schedule.js';

/** What is known of a thread; what was read once outlives a bad reading. */
export type ThreadState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly thread: Thread }
  | { readonly status: 'failed'; readonly error: NewsError; readonly thread?: Thread };

/** A thread that lives while somebody listens: read part by part, renewed, and written to. */
export class ThreadSource {
  readonly #service: CommentService;
  readonly #sort: Sort;
  readonly #schedule: Schedule;
  readonly #listeners = new Set<() => void>();
  #state: ThreadState = { status: 'loading' };
  /** How many the thread has come in so far. */
  #parts = 1;
  /** Posted here, the last first: in the thread at once, even where its service holds them back or has them further down. */
  #mine: readonly Comment[] = [];
  #flight: Flight | undefined;
  #unwatch: (() => void) | undefined;

  constructor(
    service: CommentService,
    sort: Sort,
    world = { now: () => Date.now(), random: () => Math.random() },
  ) {
    this.#service = service;
    this.#sort = sort;
    this.#schedule = new Schedule(world);
  }

  get state(): ThreadState {
    return this.#state;
  }

  /** @returns how to leave; the last to leave ends the flight */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#unwatch ??= this.#service.watch?.(() => void this.refresh());
    this.poll(0);
    return () => {
      this.#listeners.delete(listener);
      // a box that is moved leaves and comes back at once: its flight goes on
      queueMicrotask(() => this.#listeners.size || this.#rest());
    };
  }

  /**
   * Reads again if it is time to.
   * @param seconds between two readings while all is well; 0 for the first reading alone
   */
  poll(seconds: number): void {
    if (!this.#flight && this.#schedule.wait(seconds) === 0) void this.refresh();
  }

  /** Reads all parts again that are there. Settles with the flight and never rejects. */
  refresh(): Promise<void> {
    return this.#fly(async (signal) => {
      let thread = await this.#read(undefined, signal);
      for (let part = 1; part < this.#parts && thread.next; part++)
        thread = await this.#follow(thread, signal);
      return thread;
    });
  }

  /** Reads the next part. Settles with the flight and never rejects. */
  more(): Promise<void> {
    return this.#fly(async (signal) => {
      const { thread } = this.#known;
      if (!thread?.next) return this.#read(undefined, signal);
      const longer = await this.#follow(thread, signal);
      this.#parts = Math.min(this.#parts + 1, mostParts);
      return longer;
    });
  }

  /**
   * Where nobody knows what became of it, the thread is read again before that is called a failure.
   * @throws {NewsError}
   */
  async post(draft: CommentDraft): Promise<Posted> {
    const known = new Set(this.#known.thread?.comments.map(({ id }) => id));
    try {
      return this.#take(await this.#write(this.#service.post?.(draft)));
    } catch (cause) {
      const arrived = isRefusal(cause) ? undefined : await this.#find(draft, known).catch(() => undefined);
      if (!arrived) throw cause;
      return this.#take({ outcome: 'published', comment: arrived });
    }
  }

  /** Whether it was posted here. */
  isMine(id: string): boolean {
    return this.#mine.some((comment) => comment.id === id);
  }

  /** @throws {NewsError} */
  async edit(id: string, text: string, token: string): Promise<Comment> {
    const comment = await this.#write(this.#service.edit?.(id, text, token));
    this.#change(id, comment);
    return comment;
  }

  /** @throws {NewsError} */
  async remove({ id, parent, posted }: Comment, token: string): Promise<void> {
    await this.#write(this.#service.remove?.(id, token));
    const rest = { ...(parent && { parent }), ...(posted && { posted }) };
    this.#change(id, { id, ...rest, author: { name: '' }, status: 'deleted' });
  }

  /** @throws {NewsError} */
  async vote(comment: Comment, vote: Vote, voter: string): Promise<void> {
    const score = await this.#write(this.#service.vote?.(comment.id, vote, voter));
    this.#change(comment.id, { ...comment, score });
  }

  get #known(): { readonly thread?: Thread } {
    return this.#state.status === 'loading' ? {} : this.#state;
  }

  async #read(cursor: string | undefined, signal?: AbortSignal): Promise<Thread> {
    return this.#service.read({ sort: this.#sort, cursor, signal });
  }

  async #follow(thread: Thread, signal: AbortSignal): Promise<Thread> {
    const part = await this.#read(thread.next, signal);
    // a part that leads to itself would have no end
    const { next, ...rest } = part;
    const isAhead = next !== undefined && next !== thread.next;
    return { ...rest, comments: once([...thread.comments, ...part.comments]), ...(isAhead && { next }) };
  }

  /** Among the newest, the one that says the same and was not there before. */
  async #find(
    { text, name, parent }: CommentDraft,
    known: ReadonlySet<string>,
  ): Promise<Comment | undefined> {
    const sort = this.#service.sorts.includes('newest') ? 'newest' : this.#sort;
    const { comments } = await this.#service.read({ sort });
    const words = letters(text);
    return comments.find(
      (comment) =>
        !known.has(comment.id) &&
        comment.parent === parent &&
        letters(comment.author.name) === letters(name) &&
        letters(comment.text ?? comment.body ?? '') === words,
    );
  }

  #take(posted: Posted): Posted {
    const { thread } = this.#known;
    if (posted.outcome === 'duplicate' || posted.outcome === 'binned') return posted;
    this.#mine = [posted.comment, ...this.#mine];
    if (thread) this.#become({ status: 'ready', thread: { ...thread, count: thread.count + 1 } });
    return posted;
  }

  async #write<T>(work: Promise<T> | undefined): Promise<T> {
    try {
      if (work) return await work;
    } catch (cause) {
      throw asNewsError(cause);
    }
    throw new NewsError('refused', 'The comment service cannot do this.');
  }

  /** One at a time: whoever asks meanwhile waits for the same. */
  #fly(read: (signal: AbortSignal) => Promise<Thread>): Promise<void> {
    return (this.#flight ??= this.#start(read)).landed;
  }

  #start(read: (signal: AbortSignal) => Promise<Thread>): Flight {
    const controller = new AbortController();
    this.#schedule.started();
    const landed = this.#land(read(controller.signal), controller.signal).finally(() => {
      if (this.#flight === flight) this.#flight = undefined;
    });
    const flight = { controller, landed };
    return flight;
  }

  /** Whoever aborts a flight hears nothing of it any more. */
  async #land(reading: Promise<Thread>, signal: AbortSignal): Promise<void> {
    try {
      const thread = await reading;
      if (signal.aborted) return;
      this.#schedule.succeeded(false);
      this.#become({ status: 'ready', thread });
    } catch (cause) {
      if (signal.aborted) return;
      const error = asNewsError(cause);
      this.#schedule.failed(error);
      this.#become({ ...this.#known, status: 'failed', error });
    }
  }

  #change(id: string, comment: Comment): void {
    const { thread } = this.#known;
    if (!thread) return;
    const change = (before: Comment) => (before.id === id ? comment : before);
    this.#mine = this.#mine.map(change);
    this.#become({ status: 'ready', thread: { ...thread, comments: thread.comments.map(change) } });
  }

  #become(state: ThreadState): void {
    this.#state = 'thread' in state ? { ...state, thread: this.#withMine(state.thread) } : state;
    this.#listeners.forEach((listener) => listener());
  }

  #withMine(thread: Thread): Thread {
    const ids = new Set(thread.comments.map(({ id }) => id));
    return { ...thread, comments: [...this.#mine.filter(({ id }) => !ids.has(id)), ...thread.comments] };
  }

  #rest(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#flight?.controller.abort();
    this.#flight = undefined;
  }
}

interface Flight {
  readonly controller: AbortController;
  /** Never rejects. */
  readonly landed: Promise<void>;
}

/** More of a thread is not read again at each poll. */
const mostParts = 5;

/** The service has said no; anything else leaves open whether a comment has arrived. */
function isRefusal(cause: unknown): boolean {
  return (
    cause instanceof NewsError && /^(refused|closed|login|rate-limited|invalid|config)$/.test(cause.code)
  );
}

/** Services are free to curl quotes, to add links and to wrap paragraphs: what is left is what was said. */
function letters(text: string): string {
  return text.replace(/<[^>]*>|&#?\w+;|[^\p{L}\p{N}]+/gu, '');
}

function once(comments: readonly Comment[]): Comment[] {
  return [...new Map(comments.map((comment) => [comment.id, comment])).values()];
}

function asNewsError(cause: unknown): NewsError {
  return cause instanceof NewsError
    ? cause
    : new NewsError('unreadable', 'The comment service has a fault of its own.', { cause });
}
