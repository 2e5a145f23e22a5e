import { NewsError } from '../model/failure.js';
import type { Answer } from '../net/exchange.js';
import { JsonObject } from '../text/json-object.js';
import { addressOf } from './address.js';
import type { CommentForm, MakeService } from './comment-service.js';
import { countOf } from './count.js';
import { depthFirst } from './depth-first.js';
import { refusal } from './refusal.js';
import type { ForeignComment } from './safe-comment.js';
import { safeComments } from './safe-comments.js';
import { isSuccess, understood, understoodComment } from './understood.js';

/**
 * Cusdis, as its `app/api/open/comments/route.ts` and `service/comment.service.ts` have it. Whatever is posted waits for a
 * moderator. No `x-timezone-offset`: it would cost a preflight, for a date in words that nobody needs.
 */
export const cusdis: MakeService = ({ src, site: appId, thread: pageId, page, exchange }) => {
  if (!appId) throw new NewsError('config', 'Cusdis wants the app id of your site.');
  return {
    sorts: ['newest'],
    form,

    async read({ cursor = '1', signal }) {
      const url = addressOf(src, 'api/open/comments', { appId, pageId, page: cursor });
      const answer = await exchange({ url, signal });
      const data = understood(answer).object('data');
      if (!data?.lists('data')) throw refusal('unreadable', answer);
      const comments = safeComments(found(data), src);
      const next = Number(cursor) < (data.number('pageCount') ?? 0) && { next: String(Number(cursor) + 1) };
      return { comments, count: countOf(comments, data.number('commentCount')), ...next };
    },

    async post({ text: content, name: nickname, email, parent, extra }) {
      const place = { appId, pageId, pageUrl: page.url, pageTitle: page.title };
      const json = { ...extra, ...place, content, nickname, email, ...(parent && { parentId: parent }) };
      const answer = await exchange({ url: addressOf(src, 'api/open/comments'), method: 'POST', json });
      if (!isSuccess(answer)) throw refused(answer);
      const data = understood(answer).object('data');
      const held = data && { ...foreign(data), status: 'held' as const };
      return { outcome: 'held', comment: understoodComment(answer, held, src) };
    },
  };
};

const form: CommentForm = { name: 'required', email: 'optional', site: 'none', markup: 'markdown' };

/** Some versions list answers twice: below what they answer, and among the first-level comments without saying so. */
function found(data: JsonObject): ForeignComment[] {
  const roots = data.objects('data').map((json): Found => ({ json }));
  const all = depthFirst(roots, ({ json }) => {
    const parent = json.text('id');
    const replies = json.object('replies')?.objects('data') ?? [];
    return replies.map((reply) => ({ json: reply, parent }));
  });
  const comments = all.map(({ json, parent }) => ({ ...foreign(json), parent }));
  return [...comments.filter(({ parent }) => parent), ...comments.filter(({ parent }) => !parent)];
}

interface Found {
  readonly json: JsonObject;
  readonly parent?: string | undefined;
}

function foreign(json: JsonObject): ForeignComment {
  const moderator = json.object('moderator');
  return {
    id: json.text('id'),
    author: {
      name: moderator?.text('displayName') ?? json.text('by_nickname'),
      role: (moderator ?? json.text('moderatorId')) ? 'staff' : undefined,
    },
    text: json.text('content'),
    html: json.text('parsedContent'),
    posted: json.text('createdAt'),
  };
}

function refused(answer: Answer) {
  const words = JsonObject.from(answer.json)?.text('message');
  if (answer.status === 429) return refusal('rate-limited', answer, { words });
  return refusal(words && answer.status < 500 ? 'refused' : 'http', answer, { words });
}
