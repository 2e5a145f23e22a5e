import type { FieldFault, NewsError } from '../model/failure.js';
import type { Answer } from '../net/exchange.js';
import { JsonObject } from '../text/json-object.js';
import type { Posted } from './comment-service.js';
import { invalid, refusal } from './refusal.js';
import { isSuccess } from './understood.js';

/** What our own endpoint says against a comment, as problem details (RFC 9457); nothing of a success. */
export function problemOf(answer: Answer): { duplicate?: Posted; error?: NewsError } {
  if (isSuccess(answer)) return {};
  const problem = JsonObject.from(answer.json);
  const words = problem?.text('detail') ?? problem?.text('title');
  switch (problem?.text('type')?.split('/').at(-1)) {
    case 'duplicate': {
      const id = problem.text('id');
      return { duplicate: { outcome: 'duplicate', ...(id && { id }) } };
    }
    case 'invalid':
      return { error: invalid(answer, problem.objects('errors').flatMap(fault), words) };
    case 'too-large':
      return { error: invalid(answer, [{ field: 'text', problem: 'too-long' }], words) };
    case 'closed':
      return { error: refusal('closed', answer, { words }) };
    case 'rate-limited':
      return { error: refusal('rate-limited', answer, { words }) };
    case 'refused':
    case 'forbidden':
    case 'not-found':
      return { error: refusal('refused', answer, { words }) };
    default:
      return { error: refusal(answer.status === 429 ? 'rate-limited' : 'http', answer, { words }) };
  }
}

/** Nothing of a pointer that leads to no field, such as `/thread`: no reader can mend that. */
function fault(error: JsonObject): FieldFault[] {
  const field = fields.find((name) => error.text('pointer') === `/${name}`);
  const problem = problems.find((name) => name === error.text('problem')) ?? 'malformed';
  return field ? [{ field, problem }] : [];
}

const fields = ['text', 'name', 'email', 'site'] as const;
const problems = ['missing', 'too-long', 'too-short', 'malformed', 'unwanted'] as const;
