import { type CommentFailureCode, type FieldFault, NewsError } from '../model/failure.js';
import { JsonObject } from '../text/json-object.js';

/**
 * Why a service of the page's own has failed. Any error with a `code` for comments will do, because a page without a
 * build has no `NewsError` to throw; what has none leaves open what became of the question.
 */
export function ownFailure(cause: unknown): NewsError {
  if (cause instanceof NewsError) return cause;
  const json = JsonObject.from(cause);
  const code = refusals.find((each) => each === json?.text('code')) ?? 'unreadable';
  const retryAfter = json?.number('retryAfter');
  const faults = json
    ?.objects('faults')
    .map(fault)
    .filter((each) => each !== undefined);
  return new NewsError(code, cause instanceof Error ? cause.message : 'It throws what is no error.', {
    cause,
    ...(retryAfter !== undefined && { retryAfter }),
    ...(faults && { faults }),
  });
}

const refusals: readonly CommentFailureCode[] = ['refused', 'closed', 'login', 'rate-limited', 'invalid'];
const fields = ['text', 'name', 'email', 'site'] as const;
const problems = ['missing', 'too-long', 'too-short', 'malformed', 'unwanted'] as const;

function fault(json: JsonObject): FieldFault | undefined {
  const field = fields.find((each) => each === json.text('field'));
  const problem = problems.find((each) => each === json.text('problem')) ?? 'unwanted';
  return field && { field, problem };
}
