import type { Comment, Thread } from '../../src/model/comment.js';
import { NewsError } from '../../src/model/failure.js';
import type { Posted } from '../../src/comments/comment-service.js';

/** What a service threw; fails where it threw nothing, or something else. */
export async function errorOf(work: Promise<unknown>): Promise<NewsError> {
  const outcome = await work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (!('error' in outcome)) throw new Error(`It said ${JSON.stringify(outcome.value)}.`);
  if (!(outcome.error instanceof NewsError)) throw outcome.error;
  return outcome.error;
}

/** The code of an error, and its faults as `name missing`. */
export function verdict({ code, faults }: NewsError): string {
  return [code, ...faults.map(({ field, problem }) => `${field} ${problem}`)].join(', ');
}

/** A thread, or the code of why there is none; nothing but a `NewsError` may be thrown. */
export async function judged<T>(work: Promise<T>): Promise<T | string> {
  try {
    return await work;
  } catch (cause) {
    if (!(cause instanceof NewsError)) throw cause;
    return cause.code;
  }
}

/** What is wrong with a thread, whatever the service said. */
export function wrongIn({ comments, count }: Thread): string[] {
  const ids = comments.map(({ id }) => id);
  return [
    ...comments.flatMap(wrongInComment),
    ...(new Set(ids).size === ids.length ? [] : ['two comments of one id']),
    ...(Number.isFinite(count) && count >= 0 ? [] : [`count ${count}`]),
    ...(hangTogether(comments) ? [] : ['comments that answer each other in a circle']),
  ];
}

export function wrongInPosted(posted: Posted): string[] {
  return posted.outcome === 'duplicate' ? [] : wrongInComment(posted.comment);
}

function wrongInComment({ id, author, posted, edited, url }: Comment): string[] {
  const links = [author.url, author.avatar, url].filter((link) => link !== undefined);
  const dates = [posted, edited].filter((date) => date !== undefined);
  return [
    ...(id ? [] : ['no id']),
    ...links.filter((link) => !/^https?:\/\/[^/]/.test(link)).map((link) => `link ${link}`),
    ...dates.filter((date) => Number.isNaN(date.getTime())).map(() => 'no date'),
    ...(author.name.length <= 100 ? [] : ['a name without an end']),
    ...(/[\0-\x1f\u202a-\u202e]/.test(author.name) ? [`a name in disguise: ${author.name}`] : []),
  ];
}

function hangTogether(comments: readonly Comment[]): boolean {
  const parents = new Map(comments.map(({ id, parent }) => [id, parent]));
  return comments.every(({ id }) => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) {
      if (seen.has(at)) return false;
      seen.add(at);
    }
    return true;
  });
}
