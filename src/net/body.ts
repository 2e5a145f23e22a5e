import { NewsError } from '../model/failure.js';
import type { Deadline } from './deadline.js';

/**
 * The bytes of a body as they come.
 * @param room most bytes, after decompression
 * @throws {NewsError} `too-large`, `cors-or-network`, and what the deadline says
 */
export async function* bytes(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  url: string,
  room: number,
  deadline: Deadline,
): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const { done, value } = (await deadline.race(reader?.read())) ?? { done: true };
      if (done) return;
      room -= value.byteLength;
      if (room < 0) throw new NewsError('too-large', 'The answer is larger than the cap.', { url });
      yield value;
    }
  } catch (cause) {
    throw asNewsError(cause, url);
  } finally {
    deadline.end();
    void discard(reader);
  }
}

/** Lets go of a body, so that its connection is free. */
export async function discard(body: { cancel(): Promise<void> } | null | undefined): Promise<void> {
  try {
    await body?.cancel();
  } catch {
    // somebody else reads it, or it never was a body
  }
}

/** A `TypeError` is all that a browser tells of DNS, TLS, CORS, content blockers and policies. */
export function asNewsError(cause: unknown, url: string): NewsError {
  if (cause instanceof NewsError) return cause;
  return new NewsError('cors-or-network', 'No answer that this page may read.', { url, cause });
}
