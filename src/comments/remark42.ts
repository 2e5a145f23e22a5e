import type { JsonObject } from '../text/json-object.js';
import { plainText } from '../text/plain-text.js';
import { addressOf } from './address.js';
import type { MakeService } from './comment-service.js';
import { countOf } from './count.js';
import { depthFirst } from './depth-first.js';
import type { ForeignComment } from './safe-comment.js';
import { safeComments } from './safe-comments.js';
import { understood } from './understood.js';

/**
 * Remark42, as its documentation of the REST API and `backend/app/store/comment.go` have it. Its login belongs to its own
 * origin, so that one answers in the page that its widget shows in a frame (`frontend/…/embed.ts`).
 */
export const remark42: MakeService = ({ src, site, thread: url, exchange }) => {
  const siteId = site || 'remark';
  return {
    sorts: ['newest', 'oldest', 'top'],
    elsewhere: addressOf(src, 'web/iframe.html', { host: src.replace(/\/+$/, ''), site_id: siteId, url }),

    async read({ sort, signal }) {
      const query = { site: siteId, url, sort: sorts[sort], format: 'tree' };
      const question = { url: addressOf(src, 'api/v1/find', query), signal };
      const json = understood(await exchange(question), 'comments');
      const nodes = depthFirst(json.objects('comments'), (node) => node.objects('replies'));
      const found = nodes.map((node) => node.object('comment')).filter((comment) => comment !== undefined);
      const comments = safeComments(found.map(foreign), src);
      const info = json.object('info');
      return {
        comments,
        count: countOf(comments, info?.number('count')),
        closed: info?.flag('read_only') ?? false,
      };
    },
  };
};

const sorts = { newest: '-time', oldest: '+time', top: '-score' };

/** Names are escaped for HTML; `text` is what may be shown of a comment, `orig` is not. */
function foreign(json: JsonObject): ForeignComment {
  const user = json.object('user');
  return {
    id: json.text('id'),
    parent: json.text('pid'),
    author: {
      name: plainText(user?.text('name') ?? ''),
      avatar: user?.text('picture'),
      role: user?.flag('admin') ? 'staff' : undefined,
    },
    html: json.text('text'),
    status: json.flag('delete') ? 'deleted' : 'published',
    posted: json.text('time'),
    edited: json.object('edit')?.text('time'),
    pinned: json.flag('pin'),
    score: json.number('score'),
  };
}
