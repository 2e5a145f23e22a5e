import { decodeEntities } from '../text/entities.js';

/** `more`: the rest of this token has not arrived yet. */
export type XmlToken = 'open' | 'close' | 'text' | 'more' | 'end';

/**
 * A pull reader of XML as publishers write it. It takes text in pieces of any size, passes over what is not
 * well-formed (bare `&` and `<`, undefined entities, missing quotes), and knows no DTD: an entity that a document
 * defines for itself is never expanded. Linear in its input, and it holds on to one unfinished tag at most.
 */
export class XmlReader {
  /** Qualified name of the tag that was opened or closed. */
  name = '';
  /** Of the tag that was opened, by qualified name; one shared empty map where it has none. */
  attributes: ReadonlyMap<string, string> = none;
  /** The tag that was opened is closed as well: no `close` follows. */
  selfClosing = false;
  /** Decoded characters; long text comes in several tokens. */
  text = '';

  #buffer = '';
  #at = 0;
  #ended = false;
  /** What ends the comment, instruction or CDATA section that the last piece broke off in. */
  #until: Terminator | undefined;

  write(piece: string): void {
    this.#buffer = this.#buffer.slice(this.#at) + piece;
    this.#at = 0;
  }

  /** Nothing more will come. */
  end(): void {
    this.#ended = true;
  }

  next(): XmlToken {
    for (;;) {
      const token = this.#until ? this.#rest(this.#until) : this.#begin();
      if (token !== 'skip') return token;
    }
  }

  #begin(): XmlToken | 'skip' {
    const at = this.#at;
    if (at === this.#buffer.length) return this.#ended ? 'end' : 'more';
    if (this.#buffer.charCodeAt(at) !== lessThan) return this.#characters();
    const next = this.#buffer.charCodeAt(at + 1);
    if (next === slash) return this.#close();
    if (next === exclamation) return this.#declaration();
    if (next === question) return this.#enter('?>', 2);
    if (isNameStart(next)) return this.#open();
    return this.#short(2) ? 'more' : this.#literal();
  }

  /** Whether the document may go on within the next `length` characters. */
  #short(length: number): boolean {
    return !this.#ended && this.#buffer.length - this.#at < length;
  }

  #characters(): XmlToken {
    const { length } = this.#buffer;
    let end = this.#buffer.indexOf('<', this.#at);
    if (end < 0) {
      end = this.#ended ? length : this.#beforeUnfinishedReference();
      if (end === this.#at) return 'more';
    }
    this.text = decodeEntities(this.#buffer.slice(this.#at, end));
    this.#at = end;
    return 'text';
  }

  #beforeUnfinishedReference(): number {
    const ampersand = this.#buffer.lastIndexOf('&');
    const unfinished =
      ampersand >= this.#at &&
      this.#buffer.length - ampersand < longestReference &&
      !this.#buffer.includes(';', ampersand);
    return unfinished ? ampersand : this.#buffer.length;
  }

  /** A `<` that begins no tag. */
  #literal(): XmlToken {
    this.text = '<';
    this.#at += 1;
    return 'text';
  }

  #declaration(): XmlToken | 'skip' {
    if (this.#short(cdata.length)) return 'more';
    if (this.#buffer.startsWith(cdata, this.#at)) return this.#enter(']]>', cdata.length);
    if (this.#buffer.startsWith('<!--', this.#at)) return this.#enter('-->', 4);
    const subset = /^<!doctype[^>[]{0,999}\[/i.exec(this.#buffer.slice(this.#at, this.#at + 1100));
    return subset ? this.#enter(']>', subset[0].length) : this.#enter('>', 2);
  }

  #enter(until: Terminator, length: number): 'skip' {
    this.#until = until;
    this.#at += length;
    return 'skip';
  }

  /** The rest of a comment, an instruction, a DTD (passed over) or a CDATA section (handed on). */
  #rest(until: Terminator): XmlToken | 'skip' {
    const { length } = this.#buffer;
    const found = this.#buffer.indexOf(until, this.#at);
    // the terminator itself may be cut in two
    const end = found >= 0 ? found : this.#ended ? length : Math.max(this.#at, length - until.length + 1);
    const text = this.#buffer.slice(this.#at, end);
    this.#at = found >= 0 ? end + until.length : end;
    if (found >= 0 || this.#ended) this.#until = undefined;
    if (until === ']]>' && text) {
      this.text = text;
      return 'text';
    }
    return this.#until ? 'more' : 'skip';
  }

  #close(): XmlToken | 'skip' {
    const end = this.#buffer.indexOf('>', this.#at);
    if (end < 0 && !this.#ended && this.#short(longestTag)) return 'more';
    const match = closing.exec(
      this.#buffer.slice(this.#at, Math.min(end < 0 ? Infinity : end + 1, this.#at + 300)),
    );
    if (!match) return this.#literal();
    this.name = match[1] ?? '';
    this.#at += match[0].length;
    return 'close';
  }

  #open(): XmlToken {
    const buffer = this.#buffer;
    let at = this.#at + 1;
    while (isNamePart(buffer.charCodeAt(at))) at++;
    const name = buffer.slice(this.#at + 1, at);
    let attributes: Map<string, string> | undefined;
    this.selfClosing = false;
    for (;;) {
      const code = buffer.charCodeAt(at);
      if (code === greaterThan) break;
      if (code === lessThan) {
        // the tag was never closed: what follows is the next one
        at -= 1;
        break;
      }
      if (Number.isNaN(code)) return this.#unfinished();
      if (code === slash) {
        this.selfClosing = buffer.charCodeAt(at + 1) === greaterThan;
        at++;
      } else if (isSpace(code) || !isNamePart(code)) {
        at++;
      } else {
        attribute.lastIndex = at;
        const [, key = '', double, single, bare, opened] = attribute.exec(buffer) ?? [];
        at = attribute.lastIndex;
        if (!this.#ended && (opened ?? at === buffer.length)) return this.#unfinished();
        (attributes ??= new Map()).set(key, decodeEntities(double ?? single ?? bare ?? ''));
      }
    }
    this.name = name;
    this.attributes = attributes ?? none;
    this.#at = at + 1;
    return 'open';
  }

  /** A tag that has not ended yet; one that is too long to be a tag is a `<` and what follows. */
  #unfinished(): XmlToken {
    if (this.#short(longestTag)) return 'more';
    if (!this.#ended) return this.#literal();
    this.#at = this.#buffer.length;
    return 'end';
  }
}

type Terminator = '?>' | '-->' | ']]>' | ']>' | '>';

const none: ReadonlyMap<string, string> = new Map();
const cdata = '<![CDATA[';
const longestReference = 40;
const longestTag = 1 << 16;

/** Name, then a value in double quotes, in single quotes, in none, or a quote that is not closed (yet). */
const attribute = /([^\s=>/<"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)|(["'])))?/y;
const closing = /^<\/\s*([^\s<>/]+)[^<>]*>?/;

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const exclamation = 0x21;
const question = 0x3f;

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isNameStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code > 0x7f;
}

/** Letters, digits, and `- . :` as XML has them. */
function isNamePart(code: number): boolean {
  return isNameStart(code) || (code >= 0x30 && code <= 0x3a) || code === 0x2d || code === 0x2e;
}
