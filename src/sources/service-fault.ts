import { NewsError } from '../model/failure.js';

/** Why a comment service has failed, also where it has a fault of its own. */
export function serviceFault(cause: unknown): NewsError {
  return cause instanceof NewsError
    ? cause
    : new NewsError('unreadable', 'The comment service has a fault of its own.', { cause });
}
