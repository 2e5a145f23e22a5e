import type { Thread } from '../model/comment.js';
import { NewsError } from '../model/failure.js';
import type { JsonObject } from '../text/json-object.js';
import { webUrl } from '../text/url.js';
import { addressOf } from './address.js';
import { blueskyPost, postAddress } from './bluesky-post.js';
import type { MakeService, Sort } from './comment-service.js';
import { depthFirst } from './depth-first.js';
import { refusal } from './refusal.js';
import { safeComments } from './safe-comments.js';
import { understood } from './understood.js';

/**
 * What is answered to a Bluesky post (lexicon `app.bsky.feed.getPostThread`). One answers there.
 * @param setup `src` is an AppView, such as `https://public.api.bsky.app`; `thread` is the address of the post at bsky.app,
 * or its `at://` URI
 */
export const bluesky: MakeService = ({ src, thread, exchange }) => {
  const { author, key } = postAt(thread);
  let did = author.startsWith('did:') ? author : undefined;
  const ask = async (method: string, query: Record<string, string | number>, signal?: AbortSignal) =>
    exchange({ url: addressOf(src, `xrpc/${method}`, query), signal });
  return {
    sorts: ['top', 'oldest', 'newest'],
    elsewhere: postAddress(author, key),

    async read({ sort, signal }) {
      const resolve = 'com.atproto.identity.resolveHandle';
      did ??= understood(await ask(resolve, { handle: author }, signal)).text('did');
      const uri = `at://${did ?? author}/${collection}/${key}`;
      const answer = await ask('app.bsky.feed.getPostThread', { uri, depth, parentHeight: 0 }, signal);
      const root = understood(answer).object('thread');
      if (!root) throw refusal('unreadable', answer);
      return threadBelow(root, src, sort);
    },
  };
};

const collection = 'app.bsky.feed.post';

/** More levels are never sent (bluesky-social/atproto#3147). */
const depth = 10;

function postAt(thread: string): { author: string; key: string } {
  const url = webUrl(thread);
  const path = url ? new URL(url).pathname : thread;
  const [, author, key] =
    /^(?:\/profile|at:\/)\/([^/]+)\/(?:post|app\.bsky\.feed\.post)\/([\w.~:-]+)\/?$/.exec(path) ?? [];
  if (!author || !key) throw new NewsError('config', `"${thread}" is not the address of a post at Bluesky.`);
  return { author, key };
}

/** A post, and the URI of what it answers, where that is not the first one. */
interface Reply {
  readonly node: JsonObject;
  readonly post: JsonObject;
  readonly parent: string | undefined;
}

function threadBelow(root: JsonObject, src: string, sort: Sort): Thread {
  const first = root.object('post');
  if (!first) throw new NewsError('http', 'The post is not there any more.', { status: 404 });
  const gate = first.object('threadgate')?.object('record');
  const hidden = new Set(gate?.texts('hiddenReplies'));
  const repliesTo = (node: JsonObject, parent?: string): Reply[] =>
    node.objects('replies').flatMap((reply) => {
      const post = reply.object('post');
      return post && isShown(post, hidden) ? [{ node: reply, post, parent }] : [];
    });
  const replies = depthFirst(repliesTo(root), ({ node, post }) => repliesTo(node, post.text('uri')));
  const author = first.object('author')?.text('did');
  const found = replies.map(({ post, parent }) => blueskyPost(post, parent, author));
  const comments = safeComments(found, src, sort);
  return {
    comments,
    count: comments.length,
    partial: replies.some(isCut),
    // "If value is an empty array, no one can reply."
    closed: gate?.lists('allow') === true && gate.objects('allow').length === 0,
  };
}

/** Neither hidden by who began the thread nor by a moderator, nor by its author from those who have not logged in. */
function isShown(post: JsonObject, hidden: ReadonlySet<string>): boolean {
  const labels = [post, post.object('author')].flatMap((labelled) => labelled?.objects('labels') ?? []);
  return (
    !hidden.has(post.text('uri') ?? '') &&
    !labels.some((label) => /^!(?:hide|takedown|no-unauthenticated)$/.test(label.text('val') ?? ''))
  );
}

/** There are more answers than the service sends. */
function isCut({ node, post }: Reply): boolean {
  return !node.lists('replies') && (post.number('replyCount') ?? 0) > 0;
}
