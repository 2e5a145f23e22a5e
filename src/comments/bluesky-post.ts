import type { JsonObject } from '../text/json-object.js';
import { withFacets } from './facets.js';
import type { ForeignComment } from './safe-comment.js';

/**
 * A post as a comment.
 * @param post a `postView` of lexicon `app.bsky.feed.defs`
 * @param parent URI of the comment that it answers
 * @param threadAuthor DID of who began the thread
 */
export function blueskyPost(
  post: JsonObject,
  parent: string | undefined,
  threadAuthor: string | undefined,
): ForeignComment {
  const author = post.object('author');
  const record = post.object('record');
  const did = author?.text('did');
  const uri = post.text('uri');
  const url = did && postAddress(did, uri?.split('/').at(-1) ?? '');
  // with the spaces around it: facets count them
  const written = record?.value('text');
  const text = typeof written === 'string' ? written : '';
  return {
    id: uri,
    parent,
    author: {
      name: author?.text('displayName') ?? author?.text('handle'),
      url: did && `https://bsky.app/profile/${did}`,
      avatar: author?.text('avatar'),
      role: did !== undefined && did === threadAuthor ? 'author' : undefined,
    },
    // of a picture without words there is only where to see it
    text: text.trim() ? text : url,
    html: withFacets(text, record?.objects('facets') ?? []),
    posted: record?.text('createdAt') ?? post.text('indexedAt'),
    score: post.number('likeCount'),
    url,
  };
}

/** Where people see a post. @param author handle or DID */
export function postAddress(author: string, key: string): string {
  return `https://bsky.app/profile/${author}/post/${key}`;
}
