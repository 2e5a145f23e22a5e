import type { FieldFault, NewsError } from '../model/failure.js';
import type { Answer } from '../net/exchange.js';
import { JsonObject } from '../text/json-object.js';
import type { Posted } from './comment-service.js';
import { invalid, refusal } from './refusal.js';

/** What our own endpoint says of a comment that it has already, with the id of the first. */
export function duplicateIn({ json }: Answer): Posted | undefined {
  const problem = JsonObject.from(json);
  if (typeOf(problem) !== 'duplicate') return undefined;
  const id = problem?.text('id');
  return { outcome: 'duplicate', ...(id && { id }) };
}

/** What our own endpoint says against a comment, as problem details (RFC 9457). */
export function problemOf(answer: Answer): NewsError {
  const problem = JsonObject.from(answer.json);
  const words = problem?.text('detail') ?? problem?.text('title');
  const type = typeOf(problem);
  switch (type) {
    case 'invalid':
      return invalid(answer, problem?.objects('errors').flatMap(fault) ?? [], words);
    case 'too-large':
      return invalid(answer, [{ field: 'text', problem: 'too-long' }], words);
    case 'closed':
    case 'rate-limited':
    case 'refused':
      return refusal(type, answer, { words });
    case 'forbidden':
    case 'not-found':
      return refusal('refused', answer, { words });
    default:
      return refusal(answer.status === 429 ? 'rate-limited' : 'http', answer, { words });
  }
}

/** The last word of the URI that names a kind of problem. */
function typeOf(problem: JsonObject | undefined): string | undefined {
  return problem?.text('type')?.split('/').at(-1);
}

/** Nothing of a pointer that leads to no field, such as `/thread`: no reader can mend that. */
function fault(error: JsonObject): FieldFault[] {
  const field = fields.find((name) => error.text('pointer') === `/${name}`);
  const problem = problems.find((name) => name === error.text('problem')) ?? 'malformed';
  return field ? [{ field, problem }] : [];
}

const fields = ['text', 'name', 'email', 'site'] as const;
const problems = ['missing', 'too-long', 'too-short', 'malformed', 'unwanted'] as const;
