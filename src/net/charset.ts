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
    decoder = decoderFor(head, contentType);
    yield decoder(head);
  }
  yield decoder ? decoder(new Uint8Array(), true) : decoderFor(head, contentType)(head, true);
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

function decoderFor(head: Uint8Array, contentType: string | null): Decoder {
  const charset = charsetOf(head, contentType);
  if (charset === 'utf-8') return tolerantUtf8(declared(head));
  const decoder = new TextDecoder(charset);
  return (chunk, last) => decoder.decode(chunk, { stream: !last });
}

/**
 * Says UTF-8 and may be something else: the first bytes beyond ASCII tell. It is then what the XML declaration says, if
 * that was not believed because HTTP said UTF-8, else windows-1252.
 */
function tolerantUtf8(charset = 'utf-8'): Decoder {
  const utf8 = new TextDecoder();
  let chosen: TextDecoder | undefined;
  /** Bytes beyond ASCII that the last chunk ended with: UTF-8 has not given anything for them yet. */
  let held = new Uint8Array();
  return (chunk, last) => {
    const options = { stream: !last };
    if (chosen) return chosen.decode(chunk, options);
    const bytes = join(held, chunk);
    const text = utf8.decode(chunk, options);
    if (!/[^\0-\x7f]/.test(text)) {
      held = bytes.subarray(bytes.findLastIndex((byte) => byte < 0x80) + 1);
      return text;
    }
    chosen = utf8;
    if (!isMostlyBroken(text) || isUtf8(bytes, options)) return text;
    chosen = new TextDecoder(charset === 'utf-8' ? 'windows-1252' : charset);
    return chosen.decode(bytes, options);
  };
}

/** A few wrong bytes among others that are right are a damaged story, and no reason to doubt the whole document. */
function isMostlyBroken(text: string): boolean {
  const beyondAscii = text.match(/[^\0-\x7f]/g) ?? [];
  return beyondAscii.filter((character) => character === '\ufffd').length * 2 > beyondAscii.length;
}

/** Some publishers write U+FFFD themselves, where they have lost a character. */
function isUtf8(bytes: Uint8Array, options: TextDecodeOptions): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
