import { type FieldFault, NewsError } from '../model/failure.js';
import type { Answer } from '../net/exchange.js';
import { JsonObject } from '../text/json-object.js';
import { addressOf } from './address.js';
import type { CommentDraft, CommentForm, MakeService } from './comment-service.js';
import { countOf } from './count.js';
import { invalid, refusal } from './refusal.js';
import type { ForeignComment } from './safe-comment.js';
import { safeComments } from './safe-comments.js';
import { threadPath } from './thread-path.js';
import { isSuccess, understood, understoodComment } from './understood.js';

/** Artalk 2, as its swagger description and `server/handler/comment_*.go` have it. */
export const artalk: MakeService = ({ src, thread, site: siteName, page, exchange }) => {
  if (!siteName) throw new NewsError('config', 'Artalk keeps threads by site: it wants the name of yours.');
  const place = { page_key: threadPath(thread), site_name: siteName };
  return {
    sorts: ['newest', 'oldest', 'top'],
    form,

    async read({ sort, cursor = '0', signal }) {
      const query = { ...place, limit: pageSize, offset: cursor, sort_by: sorts[sort] };
      const url = addressOf(src, 'api/v2/comments', query);
      const json = understood(await exchange({ url, signal }), 'comments');
      const comments = safeComments(json.objects('comments').map(foreign), src);
      const offset = Number(cursor) + pageSize;
      return {
        comments,
        count: countOf(comments, json.number('count')),
        closed: json.object('page')?.flag('admin_only') ?? false,
        ...(offset < (json.number('roots_count') ?? 0) && { next: String(offset) }),
      };
    },

    async post(draft) {
      const { text: content, name, email, site, parent, extra } = draft;
      const author = { name, email, ...(site && { link: site }) };
      const json = {
        ...extra,
        ...place,
        ...author,
        content,
        rid: Number(parent ?? 0),
        page_title: page.title,
      };
      const answer = await exchange({ url: addressOf(src, 'api/v2/comments'), method: 'POST', json });
      if (!isSuccess(answer)) throw refused(answer, draft);
      const comment = understoodComment(answer, foreign(understood(answer)), src);
      return { outcome: comment.status === 'held' ? 'held' : 'published', comment };
    },
  };
};

const form: CommentForm = { name: 'required', email: 'required', site: 'optional', markup: 'markdown' };

/** First-level comments, with all that answer them. */
const pageSize = 20;

const sorts = { newest: 'date_desc', oldest: 'date_asc', top: 'vote' };

function foreign(json: JsonObject): ForeignComment {
  const likes = json.number('vote_up');
  return {
    id: json.text('id'),
    parent: json.number('rid') === 0 ? undefined : json.text('rid'),
    author: {
      name: json.text('nick'),
      url: json.text('link'),
      // only who runs the site gives badges
      role: json.text('badge_name') ? 'staff' : undefined,
    },
    html: json.text('content_marked'),
    status: json.flag('is_pending') ? 'held' : 'published',
    posted: localDate(json.text('date')),
    pinned: json.flag('is_pinned'),
    score: likes === undefined ? undefined : likes - (json.number('vote_down') ?? 0),
  };
}

/** `2024-05-28 13:31:00` in the server's own zone, which nobody tells: read, as Artalk's client does, in the reader's. */
function localDate(text: string | undefined): string | undefined {
  const time = new Date(text?.replace(' ', 'T') ?? NaN).getTime();
  return Number.isNaN(time) ? undefined : String(time);
}

/** Artalk says why in words of its own language; the flags beside them, and what was sent, say it to us. */
function refused(answer: Answer, draft: CommentDraft) {
  const json = JsonObject.from(answer.json);
  const words = json?.text('msg');
  const { status } = answer;
  if (status === 429) return refusal('rate-limited', answer, { words });
  if (json?.flag('need_login') || json?.flag('need_auth_login')) return refusal('login', answer, { words });
  if (!json || status >= 500) return refusal('http', answer, { words });
  return invalid(answer, status === 400 ? faultsIn(draft) : [], words);
}

/** The first thing that `CommentCreate` in comment_create.go minds. */
function faultsIn({ text, name, email, site }: CommentDraft): FieldFault[] {
  if (!text.trim()) return [{ field: 'text', problem: 'missing' }];
  if (!name.trim()) return [{ field: 'name', problem: 'missing' }];
  if (!email.trim()) return [{ field: 'email', problem: 'missing' }];
  if (!/^\S+@\S+\.\S+$/.test(email)) return [{ field: 'email', problem: 'malformed' }];
  return site && !/^https?:\/\/\S+\.\S+$/.test(site) ? [{ field: 'site', problem: 'malformed' }] : [];
}
