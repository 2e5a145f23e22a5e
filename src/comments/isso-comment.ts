import type { JsonObject } from '../text/json-object.js';
import { plainText } from '../text/plain-text.js';
import type { ForeignComment } from './safe-comment.js';

/** As `_process_fetched_list` in isso/views/comments.py writes it; names are kept escaped for HTML. */
export function issoComment(json: JsonObject): ForeignComment {
  return {
    id: json.text('id'),
    parent: json.text('parent'),
    author: {
      name: plainText(json.text('author') ?? ''),
      url: json.text('website'),
      avatar: json.text('gravatar_image'),
    },
    html: json.text('text'),
    status: statuses.get(json.number('mode')),
    posted: milliseconds(json.number('created')),
    edited: milliseconds(json.number('modified')),
    score: issoScore(json),
  };
}

const statuses: ReadonlyMap<number | undefined, 'held' | 'deleted'> = new Map([
  [2, 'held'],
  [4, 'deleted'],
]);

function milliseconds(seconds: number | undefined): string | undefined {
  return seconds === undefined ? undefined : String(Math.round(seconds * 1000));
}

/** As a comment and an answer to a vote have it. */
export function issoScore(json: JsonObject): number | undefined {
  const likes = json.number('likes');
  return likes === undefined ? undefined : likes - (json.number('dislikes') ?? 0);
}
