import { decodeEntities } from '../text/entities.js';
import type { JsonObject } from '../text/json-object.js';
import { plainText } from '../text/plain-text.js';
import type { ForeignComment } from './safe-comment.js';

/**
 * As class-wp-rest-comments-controller.php writes it. Names and addresses are kept escaped for HTML
 * (`pre_comment_author_name`, `pre_comment_author_url`).
 * @param postAuthor id of who wrote what is commented on
 */
export function wordPressComment(json: JsonObject, postAuthor: string | undefined): ForeignComment {
  const author = json.text('author');
  return {
    id: json.text('id'),
    parent: json.text('parent') === '0' ? undefined : json.text('parent'),
    author: {
      name: plainText(json.text('author_name') ?? ''),
      url: decodeEntities(json.text('author_url') ?? ''),
      avatar: json.object('author_avatar_urls')?.text('96'),
      role: author !== '0' && author === postAuthor ? 'author' : undefined,
    },
    html: json.object('content')?.text('rendered'),
    status: statuses.get(json.text('status')),
    posted: json.text('date_gmt'),
    url: json.text('link'),
  };
}

const statuses: ReadonlyMap<string | undefined, 'held' | 'binned'> = new Map([
  ['hold', 'held'],
  ['spam', 'binned'],
  ['trash', 'binned'],
]);
