import { NewsError } from '../model/failure.js';
import type { Answer } from '../net/exchange.js';
import type { JsonObject } from '../text/json-object.js';
import { addressOf } from './address.js';
import type { CommentForm, MakeService } from './comment-service.js';
import { countOf } from './count.js';
import { refusal } from './refusal.js';
import type { ForeignComment } from './safe-comment.js';
import { safeComments } from './safe-comments.js';
import { threadPath } from './thread-path.js';
import { understood, understoodComment } from './understood.js';
import { walineRefusal, walineWords } from './waline-refusal.js';

/**
 * Waline, as @waline/vercel 1.39.3 answers below `/api/`: refusals, too, have status 200, and `errno` tells them apart.
 */
export const waline: MakeService = ({ src, thread, lang, exchange }) => {
  const path = decoded(threadPath(thread));
  /** Id of the first-level comment that each one stands below, of all that were read. */
  const roots = new Map<string, string>();
  return {
    sorts: ['newest', 'oldest', 'top'],
    form,

    async read({ sort, cursor = '1', signal }) {
      const query = { path, pageSize: 20, page: cursor, sortBy: sorts[sort], lang };
      const answer = await exchange({ url: addressOf(src, 'api/comment', query), signal });
      const data = dataIn(answer);
      if (!data.lists('data')) throw refusal('unreadable', answer);
      const all = data.objects('data').flatMap((root) => [root, ...root.objects('children')]);
      for (const each of all) roots.set(each.text('objectId') ?? '', each.text('rid') ?? '');
      const comments = safeComments(all.map(foreign), src);
      const page = Number(cursor);
      const next = page < (data.number('totalPages') ?? 0) && { next: String(page + 1) };
      return { comments, count: countOf(comments, data.number('count')), ...next };
    },

    async post({ text, parent, name, email, site, extra }) {
      const place = parent ? { pid: parent, rid: roots.get(parent) || parent } : {};
      const json = { ...extra, comment: text, nick: name, mail: email, link: site, url: path, ...place };
      // in English: only its words tell a duplicate from what came too fast
      const url = addressOf(src, 'api/comment', { lang: 'en-us' });
      const answer = await exchange({ url, method: 'POST', json });
      if (walineWords(answer) === 'Duplicate Content') return { outcome: 'duplicate' };
      const comment = understoodComment(answer, foreign(granted(answer)), src);
      const { status } = comment;
      return { outcome: status === 'held' || status === 'binned' ? status : 'published', comment };
    },

    async vote(id, vote) {
      if (vote < 0) throw new NewsError('refused', 'Waline takes no votes against a comment.');
      const url = addressOf(src, `api/comment/${encodeURIComponent(id)}`);
      const answer = await exchange({ url, method: 'PUT', json: { like: vote > 0 } });
      return granted(answer).number('like') ?? 0;
    },
  };
};

const form: CommentForm = { name: 'optional', email: 'optional', site: 'optional', markup: 'markdown' };

const sorts = { newest: 'insertedAt_desc', oldest: 'insertedAt_asc', top: 'like_desc' };

/** Waline's own client decodes the path of the page. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** @throws {NewsError} what the service says against it, or as below */
function granted(answer: Answer): JsonObject {
  const refused = walineRefusal(answer);
  if (refused) throw refused;
  return dataIn(answer);
}

/** @throws {NewsError} `http` or `unreadable` */
function dataIn(answer: Answer): JsonObject {
  const json = understood(answer);
  const data = json.object('data');
  if (json.number('errno') || !data) throw refusal('unreadable', answer, { words: walineWords(answer) });
  return data;
}

/** Newer servers have `time` in milliseconds, older ones `insertedAt`. */
function foreign(json: JsonObject): ForeignComment {
  return {
    id: json.text('objectId'),
    parent: json.text('pid'),
    author: {
      name: json.text('nick'),
      url: json.text('link'),
      avatar: json.text('avatar'),
      role: json.text('type') === 'administrator' ? 'staff' : undefined,
    },
    html: json.text('comment'),
    status: statuses.get(json.text('status')),
    posted: json.text('time') ?? json.text('insertedAt'),
    pinned: json.flag('sticky') || json.number('sticky') === 1,
    score: json.number('like'),
  };
}

const statuses: ReadonlyMap<string | undefined, 'held' | 'binned'> = new Map([
  ['waiting', 'held'],
  ['spam', 'binned'],
]);
