import type { Comment } from '../model/comment.js';
import type { Answer } from '../net/exchange.js';
import { addressOf } from './address.js';
import type { CommentDraft, CommentForm, CommentService, Posted, ServiceSetup } from './comment-service.js';
import { countOf } from './count.js';
import { newsrackComment } from './newsrack-comment.js';
import { duplicateIn, problemOf } from './problem.js';
import { refusal } from './refusal.js';
import { safeComments } from './safe-comments.js';
import { isSuccess, understood, understoodComment } from './understood.js';

/** The comments of newsrack's own endpoint, which `openapi.json` below its address describes. */
export function newsrack(
  { src, thread, page, exchange }: ServiceSetup,
  { EventSource: Events }: EventSources = globalThis,
): CommentService {
  const addressOfComment = (id: string, more = '') => addressOf(src, encodeURIComponent(id) + more);
  return {
    sorts: ['newest', 'oldest', 'top'],
    form,

    async read({ sort, cursor, signal }) {
      const url = addressOf(src, '', { thread, sort, cursor });
      const part = understood(await exchange({ url, signal }), 'comments');
      const comments = safeComments(part.objects('comments').map(newsrackComment), src);
      const next = part.text('next');
      const closed = part.flag('closed');
      return { comments, count: countOf(comments, part.number('count')), closed, ...(next && { next }) };
    },

    async post(draft) {
      const headers = { 'idempotency-key': draft.key };
      const json = { thread, page, ...wordsOf(draft) };
      const answer = await exchange({ url: addressOf(src), method: 'POST', headers, json });
      const duplicate = duplicateIn(answer);
      if (duplicate) return duplicate;
      throwProblem(answer);
      return posted(answer, src);
    },

    async edit(id, text, token) {
      const question = { url: addressOfComment(id), headers: bearing(token) };
      const answer = await exchange({ ...question, method: 'PATCH', json: { text } });
      throwProblem(answer);
      return commentIn(answer, src);
    },

    async remove(id, token) {
      const question = { url: addressOfComment(id), headers: bearing(token) };
      throwProblem(await exchange({ ...question, method: 'DELETE' }));
    },

    async vote(id, value, voter) {
      const url = addressOfComment(id, '/vote');
      const answer = await exchange({ url, method: 'PUT', json: { value, voter } });
      throwProblem(answer);
      const score = understood(answer).number('score');
      if (score === undefined) throw refusal('unreadable', answer);
      return score;
    },

    ...(Events && {
      watch(changed: () => void) {
        const events = new Events(addressOf(src, 'events', { thread }));
        events.addEventListener('changed', () => changed());
        return () => events.close();
      },
    }),
  };
}

/** Where there is none, nothing is followed. */
export interface EventSources {
  readonly EventSource?: new (url: string) => EventStream;
}

interface EventStream {
  addEventListener(type: string, listener: () => void): void;
  close(): void;
}

const form: CommentForm = {
  name: 'required',
  email: 'optional',
  site: 'optional',
  longest: 5000,
  markup: 'none',
};

function bearing(token: string) {
  return { authorization: `Bearer ${token}` };
}

function wordsOf({ text, parent, name, email, site, extra }: CommentDraft) {
  return { text, name, ...(parent && { parent }), ...(email && { email }), ...(site && { site }), extra };
}

function posted(answer: Answer, src: string): Posted {
  const json = understood(answer);
  const token = json.text('token');
  const until = new Date(json.text('until') ?? NaN);
  return {
    outcome: answer.status === 202 ? 'held' : 'published',
    comment: commentIn(answer, src),
    ...(token && { token }),
    ...(!Number.isNaN(until.getTime()) && { until }),
  };
}

function commentIn(answer: Answer, src: string): Comment {
  const json = understood(answer).object('comment');
  return understoodComment(answer, json && newsrackComment(json), src);
}

function throwProblem(answer: Answer): void {
  if (!isSuccess(answer)) throw problemOf(answer);
}
