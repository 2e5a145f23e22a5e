import type { CommentDraft, CommentService, Posted, Sort, Vote } from '../comments/comment-service.js';
import type { Comment, Thread } from '../model/comment.js';
import { NewsError } from '../model/failure.js';
import { type Clock, realClock } from '../net/clock.js';
import { Audience } from './audience.js';
import { emptied } from './emptied.js';
import { joined } from './joined.js';
import { Mine } from './mine.js';
import { Postman } from './postman.js';
import { Schedule } from './schedule.js';
import { serviceFault } from './service-fault.js';
import { ServiceWatch } from './service-watch.js';
import type { KnownThread, ThreadState } from './thread-state.js';

const realWorld = { ...realClock, random: () => Math.random() };

/** A thread that lives while somebody listens: read part by part, renewed, and written to. */
export class ThreadSource {
  readonly #service: CommentService;
  readonly #sort: Sort;
  readonly #world: Clock;
  readonly #schedule: Schedule;
  readonly #postman: Postman;
  readonly #watch: ServiceWatch;
  readonly #audience = new Audience<ThreadState>();
  readonly #mine = new Mine();
  #state: ThreadState = { status: 'loading' };
  #flight: Flight | undefined;
  /** Nobody listens, and not only for the moment in which a box is moved. */
  #resting = true;
  #cancelNext: (() => void) | undefined;

  constructor(service: CommentService, sort: Sort, world: Clock & { random(): number } = realWorld) {
    this.#service = service;
    this.#sort = sort;
    this.#world = world;
    this.#schedule = new Schedule(world);
    this.#postman = new Postman(service, sort, world);
    this.#watch = new ServiceWatch(service, () => world.now());
  }

  get state(): ThreadState {
    return this.#state;
  }

  /**
   * @param refresh seconds between two readings while all is well, 0 for the first reading alone; none is sooner than 15
   * @returns how to leave; the last to leave ends the flight
   */
  subscribe(listener: (state: ThreadState) => void, refresh = 0): () => void {
    const leave = this.#audience.join(listener, refresh);
    if (this.#resting) this.#schedule.returned();
    this.#resting = false;
    this.#watch.start(() => this.#plan());
    this.#plan();
    return () => {
      leave();
      // a box that is moved leaves and comes back at once: its flight goes on
      queueMicrotask(() => this.#plan());
    };
  }

  /** Reads all parts again that are there. Settles with the flight and never rejects. */
  refresh(): Promise<void> {
    return this.#fly('again');
  }

  /** Reads the next part. Settles with the flight and never rejects. */
  more(): Promise<void> {
    return this.#fly('more');
  }

  /**
   * Where nobody knows what became of it, the thread is read again before that is called a failure.
   * @throws {NewsError}
   */
  async post(draft: CommentDraft): Promise<Posted> {
    try {
      const ids = this.#state.known?.thread.comments.map(({ id }) => id);
      const posted = await this.#postman.post(draft, new Set(ids));
      if (posted.outcome === 'duplicate' || posted.outcome === 'binned') return posted;
      const comment = { ...posted.comment, status: posted.outcome };
      this.#mine.add(comment);
      this.#renew((thread) => ({ ...thread, count: thread.count + Number(posted.outcome === 'published') }));
      return { ...posted, comment };
    } catch (cause) {
      if (cause instanceof NewsError && cause.code === 'closed')
        this.#renew((thread) => ({ ...thread, closed: true }));
      throw cause;
    }
  }

  /** Takes in what was posted from this device before, and is held back by the service still. */
  recall(held: readonly Comment[]): void {
    held.forEach((comment) => this.#mine.add(comment));
    this.#renew((thread) => thread);
  }

  /** Whether it was posted from this device. */
  isMine(id: string): boolean {
    return this.#mine.has(id);
  }

  /** @throws {NewsError} */
  async edit(id: string, text: string, token: string): Promise<Comment> {
    const comment = await this.#write(this.#service.edit?.(id, text, token));
    this.#change(id, () => comment);
    return comment;
  }

  /** @throws {NewsError} */
  async remove({ id }: Comment, token: string): Promise<void> {
    await this.#write(this.#service.remove?.(id, token));
    this.#change(id, emptied);
    this.#renew((thread) => ({ ...thread, count: thread.count - 1 }));
  }

  /** @throws {NewsError} */
  async vote({ id }: Comment, vote: Vote, voter: string): Promise<void> {
    const score = await this.#write(this.#service.vote?.(id, vote, voter));
    this.#change(id, (before) => ({ ...before, score }));
  }

  /** Sets the one timer there is, or rests where nobody listens. */
  #plan(): void {
    this.#cancelNext?.();
    this.#cancelNext = undefined;
    if (this.#audience.isEmpty) return this.#rest();
    if (this.#flight) return;
    const wait = this.#wait;
    if (wait === 0) void this.refresh();
    else if (wait < Infinity) this.#cancelNext = this.#world.later(() => void this.refresh(), wait);
  }

  /** Milliseconds. A long thread, which takes many questions, is read again that much less often. */
  get #wait(): number {
    const wait = this.#schedule.wait(this.#audience.refresh * (this.#state.known?.parts ?? 1));
    return Math.min(wait, this.#watch.wait);
  }

  /** Whoever comes back gets a flight of their own, and need not wait for the end of this one. */
  #rest(): void {
    this.#resting = true;
    this.#watch.stop();
    this.#flight?.controller.abort();
    this.#flight = undefined;
  }

  /** One at a time: whoever asks for the same meanwhile waits for the same, and who asks for another waits for both. */
  #fly(kind: Flight['kind']): Promise<void> {
    const flight = (this.#flight ??= this.#start(kind));
    if (flight.kind === kind) return flight.landed;
    return flight.landed.then(() => (this.#resting ? undefined : this.#fly(kind)));
  }

  #start(kind: Flight['kind']): Flight {
    const controller = new AbortController();
    this.#cancelNext?.();
    this.#schedule.started();
    this.#watch.obey();
    const landed = this.#land(kind, controller.signal).finally(() => {
      if (this.#flight !== flight) return;
      this.#flight = undefined;
      this.#plan();
    });
    const flight = { kind, controller, landed, changes: [] };
    return flight;
  }

  /** Whoever aborts a flight hears nothing of it any more. */
  async #land(kind: Flight['kind'], signal: AbortSignal): Promise<void> {
    try {
      const { thread, parts } = await this.#read(kind, signal);
      if (signal.aborted) return;
      const changes = this.#flight?.changes ?? [];
      const comments = changes.reduce((comments, change) => change(comments), thread.comments);
      this.#schedule.succeeded(false);
      const at = new Date(this.#world.now());
      this.#become({ status: 'ready', known: { thread: { ...thread, comments }, parts, at } });
    } catch (cause) {
      if (signal.aborted) return;
      const error = serviceFault(cause);
      this.#schedule.failed(error);
      this.#become({ status: 'failed', error, known: this.#state.known });
    }
  }

  async #read(kind: Flight['kind'], signal: AbortSignal): Promise<Pick<KnownThread, 'thread' | 'parts'>> {
    const read = (cursor?: string) => this.#service.read({ sort: this.#sort, cursor, signal });
    const { thread: before, parts: all = 1 } = this.#state.known ?? {};
    if (kind === 'more' && before?.next)
      return { thread: joined(before, await read(before.next)), parts: all + 1 };
    let thread = await read();
    let parts = 1;
    for (; parts < all && thread.next; parts++) thread = joined(thread, await read(thread.next));
    return { thread, parts };
  }

  async #write<T>(work: Promise<T> | undefined): Promise<T> {
    if (!work) throw new NewsError('refused', 'The comment service cannot do this.');
    return work.catch((cause: unknown) => {
      throw serviceFault(cause);
    });
  }

  /** An answer that is under way may have been given before: it is changed as well when it comes. */
  #change(id: string, change: (before: Comment) => Comment): void {
    const changeAll: Change = (comments) => comments.map((each) => (each.id === id ? change(each) : each));
    this.#flight?.changes.push(changeAll);
    this.#mine.change(changeAll);
    this.#renew((thread) => ({ ...thread, comments: changeAll(thread.comments) }));
  }

  #renew(change: (thread: Thread) => Thread): void {
    const { known } = this.#state;
    if (known) this.#become({ ...this.#state, known: { ...known, thread: change(known.thread) } });
  }

  #become(state: ThreadState): void {
    const { known } = state;
    this.#state = known ? { ...state, known: { ...known, thread: this.#mine.with(known.thread) } } : state;
    this.#audience.tell(this.#state);
  }
}

interface Flight {
  readonly kind: 'again' | 'more';
  readonly controller: AbortController;
  /** Never rejects. */
  readonly landed: Promise<void>;
  /** What was done to comments meanwhile. */
  readonly changes: Change[];
}

type Change = (comments: readonly Comment[]) => readonly Comment[];
