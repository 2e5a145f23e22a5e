import type { UntrustedHtml } from '../model/story.js';
import type { Answer } from '../net/exchange.js';
import type { JsonObject } from '../text/json-object.js';
import { addressOf } from './address.js';
import type { CommentForm, MakeService } from './comment-service.js';
import { countOf } from './count.js';
import { issoComment, issoScore } from './isso-comment.js';
import { issoRefusal } from './isso-refusal.js';
import { safeComments } from './safe-comments.js';
import { threadPath } from './thread-path.js';
import { isSuccess, understood, understoodComment } from './understood.js';

/**
 * Isso, as its `isso/views/comments.py` has it. A cookie of the server's lets a reader edit, so that writing sends
 * credentials, and the server must name the page's origin. A thread comes whole: with a `limit` but no `nested_limit`,
 * Isso cuts the answers, too.
 */
export const isso: MakeService = ({ src, thread, page, exchange }) => {
  const uri = threadPath(thread);
  let form: CommentForm = anything;
  const ask = async (path: string, method: 'POST' | 'PUT' | 'DELETE', json?: unknown) => {
    const credentials = path === 'new' || method !== 'POST' ? 'include' : 'omit';
    const url = addressOf(src, path, path === 'new' ? { uri } : {});
    const answer = await exchange({ url, method, json, credentials });
    if (!isSuccess(answer)) throw issoRefusal(answer);
    return answer;
  };
  return {
    sorts: ['oldest', 'newest', 'top'],

    get form() {
      return form;
    },

    async read({ sort, signal }) {
      const url = addressOf(src, '', { uri, sort: sort === 'top' ? 'upvotes' : sort });
      const json = understood(await exchange({ url, signal }), 'replies');
      form = formOf(json.object('config'));
      const all = json.objects('replies').flatMap((root) => [root, ...root.objects('replies')]);
      const comments = safeComments(all.map(issoComment), src);
      return { comments, count: countOf(comments) };
    },

    async post({ text, parent, name, email, site, extra }) {
      const author = { author: name || null, email: email || null, website: site || null };
      const place = { parent: parent ? Number(parent) : null, title: page.title };
      const answer = await ask('new', 'POST', { ...extra, text, ...author, ...place });
      const comment = understoodComment(answer, issoComment(understood(answer)), src);
      return {
        outcome: answer.status === 202 ? 'held' : 'published',
        comment,
        token: 'cookie',
        ...until(answer),
      };
    },

    async edit(id, text) {
      const answer = await ask(pathOf(id), 'PUT', { text });
      return understoodComment(answer, issoComment(understood(answer)), src);
    },

    async remove(id) {
      await ask(pathOf(id), 'DELETE');
    },

    /** Isso takes no vote back, and lets nobody vote twice. */
    async vote(id, vote) {
      const answer = await ask(`${pathOf(id)}/${vote < 0 ? 'dislike' : 'like'}`, 'POST', {});
      return issoScore(understood(answer)) ?? 0;
    },

    async preview(text) {
      const answer = await ask('preview', 'POST', { text });
      return (understood(answer).text('text') ?? '') as UntrustedHtml;
    },
  };
};

const anything: CommentForm = {
  name: 'optional',
  email: 'optional',
  site: 'optional',
  longest: 65_535,
  markup: 'markdown',
};

function formOf(config: JsonObject | undefined): CommentForm {
  const need = (name: string) => (config?.flag(`require-${name}`) ? 'required' : 'optional');
  return { ...anything, name: need('author'), email: need('email') };
}

function pathOf(id: string): string {
  return `id/${encodeURIComponent(id)}`;
}

/** A page may read `X-Set-Cookie`, the twin of a cookie that it may not read. */
function until({ headers }: Answer): { until?: Date } {
  const seconds = Number(/max-age=(\d{1,9})\b/i.exec(headers.get('x-set-cookie') ?? '')?.[1]);
  return seconds > 0 ? { until: new Date(Date.now() + seconds * 1000) } : {};
}
