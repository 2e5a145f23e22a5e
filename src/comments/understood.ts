import type { Comment } from '../model/comment.js';
import type { Answer } from '../net/exchange.js';
import { JsonObject } from '../text/json-object.js';
import { refusal } from './refusal.js';
import { type ForeignComment, safeComment } from './safe-comment.js';

/**
 * The JSON object that a service answered with.
 * @param list name of a list that has to be in it
 * @throws {NewsError} `http` where the status is no success, `unreadable` where it is no such object
 */
export function understood(answer: Answer, list?: string): JsonObject {
  succeeded(answer);
  const json = JsonObject.from(answer.json);
  if (!json || (list && !json.lists(list))) throw refusal('unreadable', answer);
  return json;
}

/**
 * The objects of the JSON list that a service answered with.
 * @throws {NewsError} as above
 */
export function understoodList(answer: Answer): JsonObject[] {
  succeeded(answer);
  if (!Array.isArray(answer.json)) throw refusal('unreadable', answer);
  return JsonObject.list(answer.json);
}

/**
 * The comment that a service answered with, safe to show.
 * @param base absolute address of the service
 * @throws {NewsError} `unreadable` where it is none
 */
export function understoodComment(
  answer: Answer,
  foreign: ForeignComment | undefined,
  base: string,
): Comment {
  const comment = foreign && safeComment(foreign, base);
  if (!comment) throw refusal('unreadable', answer);
  return comment;
}

export function isSuccess({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

/** @throws {NewsError} `http` where the status is no success */
function succeeded(answer: Answer): void {
  if (!isSuccess(answer)) throw refusal('http', answer);
}
