import type { FieldFault, NewsError } from '../model/failure.js';
import type { Answer } from '../net/exchange.js';
import { JsonObject } from '../text/json-object.js';
import { invalid, refusal } from './refusal.js';

/** Why Waline does not do what it was asked for, where it says so itself: refusals of its own have `errno` 1000 and 1001. */
export function walineRefusal(answer: Answer): NewsError | undefined {
  const { status } = answer;
  const words = walineWords(answer);
  if (status === 401) return refusal('login', answer, { words });
  if (status === 429 || words?.startsWith('Comment too fast'))
    return refusal('rate-limited', answer, { words });
  const json = JsonObject.from(answer.json);
  const isRefusal = (json?.number('errno') ?? 0) >= 1000 || status === 403;
  return isRefusal ? invalid(answer, faultsIn(json?.object('errmsg')), words) : undefined;
}

export function walineWords({ json }: Answer): string | undefined {
  return JsonObject.from(json)?.text('errmsg');
}

/** Validation has a sentence for each field instead of one in all. */
function faultsIn(sentences: JsonObject | undefined): FieldFault[] {
  return fields.flatMap(([name, field]) => {
    const words = sentences?.text(name);
    return words ? [{ field, problem: words.includes('blank') ? 'missing' : 'malformed' }] : [];
  });
}

const fields = [
  ['comment', 'text'],
  ['nick', 'name'],
  ['mail', 'email'],
  ['link', 'site'],
] as const;
