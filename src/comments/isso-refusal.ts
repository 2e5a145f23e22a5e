import type { FieldFault, NewsError } from '../model/failure.js';
import type { Answer } from '../net/exchange.js';
import { plainText } from '../text/plain-text.js';
import { invalid, refusal } from './refusal.js';

/** Isso says why in a web page with a few English words (`API.verify` in views/comments.py, db/spam.py). */
export function issoRefusal(answer: Answer): NewsError {
  const { status, text = '' } = answer;
  const words = plainText(text.slice(0, enough));
  if (status === 429 || words.includes('ratelimit exceeded'))
    return refusal('rate-limited', answer, { words });
  if (status >= 500 || ![400, 403, 404].includes(status)) return refusal('http', answer, { words });
  const fault = faults.find(([pattern]) => pattern.test(words))?.[1];
  return invalid(answer, fault ? [fault] : [], words);
}

/** Characters of a page that is about one sentence. */
const enough = 5000;

const faults: readonly (readonly [RegExp, FieldFault])[] = [
  [/text is missing/, { field: 'text', problem: 'missing' }],
  [/text is too short/, { field: 'text', problem: 'too-short' }],
  [/text is too long/, { field: 'text', problem: 'too-long' }],
  [/author address required/, { field: 'name', problem: 'missing' }],
  [/email address required/, { field: 'email', problem: 'missing' }],
  [/rfc5321/, { field: 'email', problem: 'too-long' }],
  [/arbitrary length limit/, { field: 'site', problem: 'too-long' }],
  [/Website not Django-conform/, { field: 'site', problem: 'malformed' }],
];
