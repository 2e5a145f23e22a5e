/**
 * Bytes to text as they come. The charset is told by the byte order mark, then by HTTP, then by the XML declaration;
 * else it is UTF-8. `response.text()` would read everything as UTF-8.
 */
export async function* decodeBytes(
  chunks: AsyncIterable<Uint8Array>,
  contentType: string | null,
): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  let head = new Uint8Array();
  for await (const chunk of chunks) {
    if (decoder) {
      yield decoder(chunk);
      continue;
    }
    head = join(head, chunk);
    if (head.length < declarationLength) continue;
    decoder = decoderFor(charsetOf(head, contentType));
    yield decoder(head);
  }
  yield decoder ? decoder(new Uint8Array(), true) : decoderFor(charsetOf(head, contentType))(head, true);
}

/** @returns the charset's name as the Encoding Standard has it; `utf-8` where nothing known is declared */
export function charsetOf(head: Uint8Array, contentType: string | null): string {
  const [a, b, c, d] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0) return 'utf-16be';
  if (a === 0x3c && b === 0 && d === 0) return 'utf-16le';
  return known(/charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')) ?? declared(head) ?? 'utf-8';
}

/** The declaration is written in ASCII, so one that speaks of UTF-16 is wrong about itself. */
function declared(head: Uint8Array): string | undefined {
  const ascii = String.fromCharCode(...head.subarray(0, declarationLength));
  const label = known(/<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"']+)/i.exec(ascii));
  return label?.startsWith('utf-16') ? undefined : label;
}

/** Bytes in which an XML declaration stands if there is one. */
const declarationLength = 512;

function known(match: RegExpExecArray | null): string | undefined {
  try {
    return match ? new TextDecoder(match[1]).encoding : undefined;
  } catch {
    return undefined;
  }
}

type Decoder = (chunk: Uint8Array, last?: boolean) => string;

function decoderFor(charset: string): Decoder {
  const decoder = new TextDecoder(charset);
  if (charset !== 'utf-8') return (chunk, last) => decoder.decode(chunk, { stream: !last });
  return tolerantUtf8(decoder);
}

/** Says UTF-8 and is windows-1252: recognised by its first invalid byte, if nothing before it was beyond ASCII. */
function tolerantUtf8(utf8: TextDecoder): Decoder {
  let western: TextDecoder | undefined;
  let proven = false;
  return (chunk, last) => {
    const options = { stream: !last };
    if (western) return western.decode(chunk, options);
    const text = utf8.decode(chunk, options);
    if (!proven && /[^\0-\x7f]/.test(text)) {
      if (/\ufffd/.test(text) && !/[^\0-\x7f\ufffd]/.test(text)) {
        western = new TextDecoder('windows-1252');
        return western.decode(chunk, options);
      }
      proven = true;
    }
    return text;
  };
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
