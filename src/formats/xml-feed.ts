import { NewsError } from '../model/failure.js';
import type { Story } from '../model/story.js';
import type { Payload } from '../net/payload.js';
import type { FeedHead, Format } from './format.js';
import type { XmlElement } from './xml-element.js';
import { XmlTree } from './xml-tree.js';

/** What a dialect of XML has to say of itself. */
export interface XmlDialect {
  readonly name: string;
  /** The tag that such a document begins with, wherever it stands. */
  readonly root: RegExp;
  /** Short name of the namespace of elements that are in none: publishers forget to declare it. */
  readonly space: string;
  isItem(name: string): boolean;
  /** Nothing where the element holds no story at all. */
  story(item: XmlElement): Story | undefined;
  /** @param root the outermost element, without its items */
  head(root: XmlElement): FeedHead;
}

/** A format out of a dialect: what comes before the root (a warning, a blank line) is passed over. */
export function xmlFormat(dialect: XmlDialect): Format {
  return {
    name: dialect.name,
    reads: (start) => begins(dialect, start),
    parse: (payload) => parse(dialect, payload),
  };
}

/** A web page may speak of feeds, but is none. */
function begins(dialect: XmlDialect, start: string): boolean {
  const root = start.search(dialect.root);
  return root >= 0 && !/<html[\s>]/i.test(start.slice(0, root));
}

async function* parse(dialect: XmlDialect, payload: Payload): AsyncGenerator<readonly Story[], FeedHead> {
  const tree = new XmlTree(dialect, payload.url);
  const stories = (items: readonly XmlElement[]) =>
    items.map((item) => dialect.story(item)).filter((story) => story !== undefined);
  for await (const piece of fromRoot(payload.text, dialect.root)) yield stories(tree.write(piece));
  yield stories(tree.end());
  if (!tree.root) throw new NewsError('unreadable', 'The document has no element.', { url: payload.url });
  return { ...dialect.head(tree.root), ...(tree.complete ? {} : { truncated: true }) };
}

async function* fromRoot(text: AsyncIterable<string>, root: RegExp): AsyncGenerator<string> {
  let before: string | undefined = '';
  for await (const piece of text) {
    if (before === undefined) {
      yield piece;
      continue;
    }
    before += piece;
    const start = before.search(root);
    if (start < 0) continue;
    yield before.slice(start);
    before = undefined;
  }
}
