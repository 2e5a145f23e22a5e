import type { Comment, Thread } from '../model/comment.js';
import { NewsError } from '../model/failure.js';
import type { UntrustedHtml } from '../model/story.js';
import { type Clock, realClock } from '../net/clock.js';
import { Deadline } from '../net/deadline.js';
import { JsonObject } from '../text/json-object.js';
import { webUrl } from '../text/url.js';
import type { CommentService, Posted, Sort } from './comment-service.js';
import { ownFailure } from './own-failure.js';
import { type ForeignComment, safeComment } from './safe-comment.js';
import { safeComments } from './safe-comments.js';

/**
 * A service of the page's own, made one to rely on: what it says is read as if it had come over a wire, it fails with
 * `NewsError` alone, and within a minute it has answered or failed.
 * @param page absolute address of the page
 */
export function ownService(own: CommentService, page: string, clock: Clock = realClock): CommentService {
  const ask = async <T>(work: () => unknown, read: (value: unknown) => T, signal?: AbortSignal) =>
    within(clock, signal, async () => read(overTheWire(await work())));
  const comment = (value: unknown) => commentIn(JsonObject.from(value), page);
  return {
    get sorts() {
      const sorts: unknown = own.sorts;
      return Array.isArray(sorts) ? own.sorts.filter((sort) => allSorts.includes(sort)) : [];
    },
    get form() {
      return own.form;
    },
    get elsewhere() {
      const address: unknown = own.elsewhere;
      return typeof address === 'string' ? webUrl(address, page) : undefined;
    },
    read: (query) =>
      ask(
        () => own.read(query),
        (value) => threadIn(JsonObject.from(value), page),
        query.signal,
      ),
    ...(own.post && {
      post: (draft) =>
        ask(
          () => own.post?.(draft),
          (value) => postedIn(JsonObject.from(value), page),
        ),
    }),
    ...(own.edit && { edit: (id, text, token) => ask(() => own.edit?.(id, text, token), comment) }),
    ...(own.remove && { remove: (id, token) => ask(() => own.remove?.(id, token), nothing) }),
    ...(own.vote && { vote: (id, vote, voter) => ask(() => own.vote?.(id, vote, voter), score) }),
    ...(own.preview && { preview: (text) => ask(() => own.preview?.(text), html) }),
    ...(own.watch && { watch: (changed) => watch(own, changed) }),
  };
}

const allSorts: readonly Sort[] = ['newest', 'oldest', 'top'];

/** For one answer; the services that come with newsrack have each of their questions answered in a third of it. */
const patience = 60;

async function within<T>(clock: Clock, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  const deadline = new Deadline('', patience, clock, signal);
  try {
    return await deadline.race(work());
  } catch (cause) {
    throw ownFailure(cause);
  } finally {
    deadline.end();
  }
}

/** Its dates are texts, and it has neither methods nor circles. */
function overTheWire(answer: unknown): unknown {
  const [plain] = JSON.parse(JSON.stringify([answer])) as unknown[];
  return plain;
}

function threadIn(json: JsonObject | undefined, page: string): Thread {
  if (!json?.lists('comments')) throw unreadable('A thread has `comments`.');
  const comments = safeComments(json.objects('comments').map(foreign), page);
  const next = json.text('next');
  return {
    comments,
    count: json.number('count') ?? comments.length,
    ...(next && { next }),
    closed: json.flag('closed'),
    partial: json.flag('partial'),
  };
}

function postedIn(json: JsonObject | undefined, page: string): Posted {
  const outcome = (['published', 'held', 'binned'] as const).find((each) => each === json?.text('outcome'));
  if (json?.text('outcome') === 'duplicate') return { outcome: 'duplicate' };
  if (!json || !outcome) throw unreadable('What is posted has an `outcome`.');
  const token = json.text('token');
  const until = new Date(json.text('until') ?? NaN);
  return {
    outcome,
    comment: commentIn(json.object('comment'), page),
    ...(token && { token }),
    ...(Number(until) && { until }),
  };
}

function commentIn(json: JsonObject | undefined, page: string): Comment {
  const comment = json && safeComment(foreign(json), page);
  if (!comment) throw unreadable('A comment has an `id`.');
  return comment;
}

function foreign(json: JsonObject): ForeignComment {
  const author = json.object('author');
  const role = author?.text('role');
  return {
    id: json.text('id'),
    parent: json.text('parent'),
    author: {
      name: author?.text('name'),
      url: author?.text('url'),
      avatar: author?.text('avatar'),
      role: role === 'author' || role === 'staff' ? role : undefined,
    },
    text: json.verbatim('text'),
    html: json.verbatim('body'),
    status: (['held', 'binned', 'deleted'] as const).find((each) => each === json.text('status')),
    posted: json.text('posted'),
    edited: json.text('edited'),
    pinned: json.flag('pinned'),
    score: json.number('score'),
    url: json.text('url'),
  };
}

function nothing(): void {
  // a comment that is gone says nothing
}

function score(value: unknown): number {
  return Number(value) || 0;
}

function html(value: unknown): UntrustedHtml {
  return (typeof value === 'string' ? value : '') as UntrustedHtml;
}

/** What cannot be followed is asked from time to time. */
function watch(own: CommentService, changed: () => void): () => void {
  const quietly = <T>(work: () => T) => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  const leave = quietly(() => own.watch?.(changed));
  return () => quietly(() => leave?.());
}

function unreadable(message: string): NewsError {
  return new NewsError('unreadable', message);
}
