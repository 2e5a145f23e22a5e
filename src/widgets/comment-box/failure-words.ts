import type { CommentMessages } from '../../i18n/messages.js';
import type { NewsError } from '../../model/failure.js';

/** How a box speaks. */
export interface Speech {
  readonly words: CommentMessages;
  /** BCP 47 tag. */
  readonly lang: string;
}

/**
 * Why a service did not want something, for its reader.
 * @param otherwise where nobody knows what became of it
 */
export function failureWords(
  { code, retryAfter }: NewsError,
  { words, lang }: Speech,
  otherwise: string,
): string {
  switch (code) {
    case 'rate-limited':
      return retryAfter && retryAfter > 0 && retryAfter < day
        ? words.tryAgain(fromNow(retryAfter, lang))
        : words.refusals[code];
    case 'invalid':
      // what is wrong with a field stands there
      return words.refusals.refused;
    case 'refused':
    case 'closed':
    case 'login':
      return words.refusals[code];
    default:
      return otherwise;
  }
}

/** Seconds. Who asks for more patience does not mean the reader. */
const day = 24 * 3600;

function fromNow(seconds: number, lang: string): string {
  const format = new Intl.RelativeTimeFormat(lang);
  const unit = seconds < 90 ? 'second' : seconds < 5400 ? 'minute' : 'hour';
  return format.format(Math.ceil(seconds / lengths[unit]), unit);
}

const lengths = { second: 1, minute: 60, hour: 3600 };
