import { NewsError } from '../model/failure.js';
import type { Payload } from '../net/payload.js';
import type { Draft, HeadDraft } from './draft.js';
import type { Format } from './format.js';
import type { XmlElement } from './xml-element.js';
import { type TreeDialect, XmlTree } from './xml-tree.js';

/** What a dialect of XML has to say of itself. */
export interface XmlDialect extends TreeDialect {
  story(item: XmlElement): Draft;
  /** @param root the outermost element, without its items */
  head(root: XmlElement): HeadDraft;
}

/** A format out of a dialect. */
export function xmlFormat(dialect: XmlDialect): Format {
  return { parse: (payload) => parse(dialect, payload) };
}

async function* parse(
  dialect: XmlDialect,
  { url, text }: Payload,
): AsyncGenerator<readonly Draft[], HeadDraft> {
  const drafts: Draft[] = [];
  const tree = new XmlTree(dialect, url, (item) => drafts.push(dialect.story(item)));
  for await (const piece of text) {
    tree.write(piece);
    yield drafts.splice(0);
  }
  tree.end();
  yield drafts;
  if (!tree.root) throw new NewsError('unreadable', 'The document has no element.', { url });
  return { ...dialect.head(tree.root), truncated: !tree.complete || undefined };
}
