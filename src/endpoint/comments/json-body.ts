import { Problem } from './problem.js';

/**
 * The body of a request, whatever it holds.
 * @returns `undefined` where it is no JSON after all
 * @throws {Problem} `not-json`, `too-large`
 */
export async function jsonBody({ headers, body }: Request): Promise<unknown> {
  const [type = ''] = (headers.get('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') throw new Problem('not-json');
  if (Number(headers.get('content-length')) > mostBytes) throw new Problem('too-large');
  const text = await textOf(body);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whatever length was announced, no more is read than is taken. */
async function textOf(body: ReadableStream<Uint8Array> | null): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const bytes of body ?? []) {
    size += bytes.byteLength;
    if (size > mostBytes) throw new Problem('too-large');
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
}

const mostBytes = 65_536;
