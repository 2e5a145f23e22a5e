import { attributesIn } from '../text/attributes.js';
import { decodeEntities, longestReference } from '../text/entities.js';

/** `more`: the rest of this token has not arrived yet. */
export type XmlToken = 'open' | 'close' | 'text' | 'more' | 'end';

/**
 * A pull reader of XML as publishers write it. It takes text in pieces of any size, passes over what is not
 * well-formed (bare `&` and `<`, undefined entities, missing quotes), and knows no DTD: an entity that a document
 * defines for itself is never expanded. Linear in its input, and it holds on to one unfinished tag at most.
 */
export class XmlReader {
  /** Qualified name of the tag that was opened or closed, in lower case. */
  name = '';
  /** Of the tag that was opened, by qualified name in lower case; one shared empty map where it has none. */
  attributes: ReadonlyMap<string, string> = none;
  /** The tag that was opened is closed as well: no `close` follows. */
  selfClosing = false;
  /** Decoded characters; what is between two tags may come in several tokens. */
  text = '';

  #buffer = '';
  #at = 0;
  #ended = false;
  /** What ends the comment, instruction, declaration or CDATA section that was begun. */
  #until: string | undefined;

  write(piece: string): void {
    this.#buffer = this.#buffer.slice(this.#at) + piece;
    this.#at = 0;
  }

  /** Nothing more will come. */
  end(): void {
    this.#ended = true;
  }

  next(): XmlToken {
    while (this.#at < this.#buffer.length) {
      const token = this.#until ? this.#inside(this.#until) : this.#begin();
      if (token) return token;
    }
    return this.#ended ? 'end' : 'more';
  }

  /** Nothing where a declaration was begun, which is no token. */
  #begin(): XmlToken | undefined {
    if (this.#buffer[this.#at] !== '<') return this.#characters();
    const next = this.#buffer[this.#at + 1];
    return next === '!' || next === '?' ? this.#declaration() : this.#tag();
  }

  #characters(): XmlToken {
    let end = this.#buffer.indexOf('<', this.#at);
    if (end < 0) end = this.#ended ? this.#buffer.length : this.#beforeUnfinishedReference();
    return end === this.#at ? 'more' : this.#say(decodeEntities(this.#buffer.slice(this.#at, end)), end);
  }

  #beforeUnfinishedReference(): number {
    const { length } = this.#buffer;
    const tail = this.#buffer.slice(Math.max(this.#at, length - longestReference));
    return length - (/&[#\w]*$/.exec(tail)?.[0].length ?? 0);
  }

  #say(text: string, end: number): 'text' {
    this.text = text;
    this.#at = end;
    return 'text';
  }

  #declaration(): XmlToken | undefined {
    if (this.#mayGoOn('<![CDATA['.length)) return 'more';
    const [begin, until] = declarations.find(([begin]) => this.#buffer.startsWith(begin, this.#at)) ?? [
      '<!',
      '>',
    ];
    this.#until = until;
    this.#at += begin.length;
    return undefined;
  }

  /** Whether less than so many characters have arrived of what may have more. */
  #mayGoOn(length: number): boolean {
    return !this.#ended && this.#buffer.length - this.#at < length;
  }

  /** A comment, an instruction and a declaration are passed over, a CDATA section is handed on. */
  #inside(until: string): XmlToken | undefined {
    const found = this.#buffer.indexOf(until, this.#at);
    const isOver = found >= 0 || this.#ended;
    // the terminator itself may be cut in two
    const end = found >= 0 ? found : this.#buffer.length - (isOver ? 0 : until.length - 1);
    const text = this.#buffer.slice(this.#at, end);
    this.#at = found >= 0 ? end + until.length : Math.max(this.#at, end);
    if (isOver) this.#until = undefined;
    if (text && until === ']]>') return this.#say(text, this.#at);
    return isOver ? undefined : 'more';
  }

  /**
   * Waits for the next `<`, which no tag reaches beyond, so that a tag reads the same wherever the network cuts it.
   * A `<` that begins no tag, or one that is too long to be one, is a character.
   */
  #tag(): XmlToken {
    const begin = this.#at;
    if (this.#mayGoOn(longestTag) && !this.#buffer.includes('<', begin + 1)) return 'more';
    const closes = this.#buffer[begin + 1] === '/';
    const nameBegin = begin + (closes ? 2 : 1);
    tagName.lastIndex = nameBegin;
    const nameEnd = tagName.test(this.#buffer) ? tagName.lastIndex : Infinity;
    const attributes = this.#buffer[nameEnd] === '>' ? '' : this.#restOfTag(nameEnd, begin + longestTag);
    const end = this.#buffer[nameEnd + attributes.length];
    if (end !== '>' && end !== '<') return this.#say('<', begin + 1);
    this.#at = nameEnd + attributes.length + (end === '>' ? 1 : 0);
    this.name = this.#buffer.slice(nameBegin, nameEnd).toLowerCase();
    if (closes) return 'close';
    this.attributes = attributes ? attributesIn(attributes) : none;
    this.selfClosing = attributes.endsWith('/');
    return 'open';
  }

  /** All before the `>`, or before the `<` where the next tag begins first. */
  #restOfTag(from: number, to: number): string {
    return restOfTag.exec(this.#buffer.slice(from, to))?.[0] ?? '';
  }
}

/** What begins with `<!` or `<?`, and how it ends; other declarations end with `>`. */
const declarations = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;

const longestTag = 1 << 16;

const tagName = /[a-z_:\x80-\uffff][^\s<>/="']*/iy;

/** A quote that is not closed before the next `<`, which no value may hold, is a character. */
const restOfTag = /^(?:=\s*(?:"[^"<]*"|'[^'<]*')|[^<>])*/;

const none: ReadonlyMap<string, string> = new Map();
