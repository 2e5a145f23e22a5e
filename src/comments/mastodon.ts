import { NewsError } from '../model/failure.js';
import { escapeHtml } from '../text/entities.js';
import type { JsonObject } from '../text/json-object.js';
import { webUrl } from '../text/url.js';
import { addressOf } from './address.js';
import type { MakeService } from './comment-service.js';
import type { ForeignComment } from './safe-comment.js';
import { safeComments } from './safe-comments.js';
import { understood } from './understood.js';

/**
 * What is answered to a Mastodon post (docs.joinmastodon.org, entities Context and Status). One answers on an instance of
 * one's own.
 * @param setup `thread` is the address of the post, or its id at `src`
 */
export const mastodon: MakeService = ({ src, thread, exchange }) => {
  const { instance, id } = postAt(src, thread);
  let elsewhere = webUrl(thread);
  return {
    sorts: ['oldest', 'newest', 'top'],

    get elsewhere() {
      return elsewhere;
    },

    async read({ sort, signal }) {
      const url = addressOf(instance, `api/v1/statuses/${encodeURIComponent(id)}`);
      const asked = [exchange({ url, signal }), exchange({ url: `${url}/context`, signal })] as const;
      const [post, context] = await Promise.all(asked);
      const root = understood(post);
      const answers = understood(context, 'descendants').objects('descendants');
      elsewhere = webUrl(root.text('url')) ?? elsewhere;
      const author = root.object('account')?.text('id');
      const found = answers.map((status) => foreign(status, id, author));
      const comments = safeComments(found, instance, sort);
      return { comments, count: comments.length, partial: answers.length >= most };
    },
  };
};

/** Answers that an instance gives to those who have not logged in (`DESCENDANTS_LIMIT`, contexts_controller.rb). */
const most = 60;

/** Also as Pleroma and its kin have it (`/notice/…`). */
const postPath = /\/(?:@[^/]+|statuses|notice)\/(\w+)\/?$/;

function postAt(src: string, thread: string): { instance: string; id: string } {
  const address = webUrl(thread);
  if (!address) return { instance: src, id: thread };
  const { origin, pathname } = new URL(address);
  const id = postPath.exec(pathname)?.[1];
  if (!id) throw new NewsError('config', `"${thread}" is not the address of a post at Mastodon.`);
  return { instance: origin, id };
}

function foreign(status: JsonObject, root: string, author: string | undefined): ForeignComment {
  const account = status.object('account');
  const parent = status.text('in_reply_to_id');
  const url = status.text('url') ?? status.text('uri');
  const html = behindWarning(status, (status.text('content') ?? '') + media(status));
  return {
    id: status.text('id'),
    parent: parent === root ? undefined : parent,
    author: {
      name: account?.text('display_name') ?? account?.text('acct'),
      url: account?.text('url'),
      avatar: account?.text('avatar_static') ?? account?.text('avatar'),
      role: author !== undefined && account?.text('id') === author ? 'author' : undefined,
    },
    // of a poll without words there is only where to see it
    ...(html ? { html } : { text: url }),
    posted: status.text('created_at'),
    edited: status.text('edited_at'),
    score: status.number('favourites_count'),
    url,
  };
}

/** "Subject or summary line, below which status content is collapsed until expanded." */
function behindWarning(status: JsonObject, html: string): string {
  const warning = status.text('spoiler_text');
  return warning ? `<details><summary>${escapeHtml(warning)}</summary>${html}</details>` : html;
}

/** Pictures are links: a sensitive one is seen by nobody who does not want to, and the others cost no reader anything. */
function media(status: JsonObject): string {
  const links = status.objects('media_attachments').map((file) => {
    const url = webUrl(file.text('url'));
    const label = (!status.flag('sensitive') && file.text('description')) || url;
    return url && label ? `<p><a href="${escapeHtml(url)}">${escapeHtml(label)}</a></p>` : '';
  });
  return links.join('');
}
