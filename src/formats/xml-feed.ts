import { NewsError } from '../model/failure.js';
import type { Story } from '../model/story.js';
import type { Payload } from '../net/payload.js';
import type { FeedHead, Format } from './format.js';
import type { XmlElement } from './xml-element.js';
import { type TreeDialect, XmlTree } from './xml-tree.js';

/** What a dialect of XML has to say of itself. */
export interface XmlDialect extends TreeDialect {
  /** Nothing where the element holds no story at all. */
  story(item: XmlElement): Story | undefined;
  /** @param root the outermost element, without its items */
  head(root: XmlElement): FeedHead;
}

/** A format out of a dialect. */
export function xmlFormat(dialect: XmlDialect): Format {
  return { parse: (payload) => parse(dialect, payload) };
}

async function* parse(dialect: XmlDialect, payload: Payload): AsyncGenerator<readonly Story[], FeedHead> {
  const stories: Story[] = [];
  const tree = new XmlTree(dialect, payload.url, (item) => {
    const story = dialect.story(item);
    if (story) stories.push(story);
  });
  for await (const piece of payload.text) {
    tree.write(piece);
    yield stories.splice(0);
  }
  tree.end();
  yield stories;
  if (!tree.root) throw new NewsError('unreadable', 'The document has no element.', { url: payload.url });
  return { ...dialect.head(tree.root), ...(tree.complete ? {} : { truncated: true }) };
}
