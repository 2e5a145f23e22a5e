import type { CommentMessages } from '../../i18n/messages.js';
import type { NewsError } from '../../model/failure.js';

/** How a box speaks. */
export interface Speech {
  readonly words: CommentMessages;
  /** BCP 47 tag. */
  readonly lang: string;
}

/** Why a comment was not taken, and whether it has arrived all the same, for its reader. */
export function failureWords({ code, retryAfter, faults }: NewsError, { words, lang }: Speech): string {
  switch (code) {
    case 'invalid':
      // each fault stands at its field
      return faults.length ? '' : words.refusals.refused;
    case 'rate-limited':
      return retryAfter ? words.tryAgain(fromNow(retryAfter, lang)) : words.refusals[code];
    case 'refused':
    case 'closed':
    case 'login':
      return words.refusals[code];
    default:
      return navigator.onLine ? words.uncertain : words.offline;
  }
}

function fromNow(seconds: number, lang: string): string {
  const format = new Intl.RelativeTimeFormat(lang);
  return seconds < 90
    ? format.format(Math.ceil(seconds), 'second')
    : format.format(Math.ceil(seconds / 60), 'minute');
}
