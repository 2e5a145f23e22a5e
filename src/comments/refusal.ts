import { type FailureCode, type FieldFault, NewsError } from '../model/failure.js';
import type { Answer } from '../net/exchange.js';
import { clip, fold } from '../text/plain-text.js';

/** An error for an answer, with what the service says itself for the page's author to read. */
export function refusal(
  code: FailureCode,
  answer: Answer,
  { words = '', faults = [] }: { words?: string | undefined; faults?: readonly FieldFault[] } = {},
): NewsError {
  const { status, retryAfter } = answer;
  const said = clip(fold(words), 200);
  const message = `The service answered with status ${status}${said ? `: ${said}` : '.'}`;
  return new NewsError(code, message, { status, faults, ...(retryAfter !== undefined && { retryAfter }) });
}

/** `invalid` where fields are to blame, else `refused`. */
export function invalid(answer: Answer, faults: readonly FieldFault[], words?: string): NewsError {
  return refusal(faults.length > 0 ? 'invalid' : 'refused', answer, { faults, words });
}
