import type { JsonObject } from '../text/json-object.js';
import type { ForeignComment } from './safe-comment.js';

/** As our own endpoint writes it. */
export function newsrackComment(json: JsonObject): ForeignComment {
  const author = json.object('author');
  return {
    id: json.text('id'),
    parent: json.text('parent'),
    author: {
      name: author?.text('name'),
      url: author?.text('url'),
      role: roles.find((role) => role === author?.text('role')),
    },
    text: json.text('text'),
    html: json.text('html'),
    status: statuses.find((status) => status === json.text('status')),
    posted: json.text('posted'),
    edited: json.text('edited'),
    pinned: json.flag('pinned'),
    score: json.number('score'),
  };
}

const roles = ['author', 'staff'] as const;
const statuses = ['published', 'held', 'binned', 'deleted'] as const;
