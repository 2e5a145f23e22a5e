import { XmlElement } from './xml-element.js';
import { XmlTree } from './xml-tree.js';

/**
 * A page of HTML as a tree, made by our reader of XML without a document: scripts are left out, and a page whose tags
 * are badly nested, or nested very deep, may lose its shape but not its words.
 * @param base absolute address that others are relative to
 */
export function pageTree(html: string, base: string): XmlElement {
  const tree = new XmlTree(dialect, base, () => undefined);
  tree.write(`<_page>${html.replace(hidden, '').replace(voids, '<$1 />')}`);
  tree.end();
  return tree.root ?? new XmlElement('_page', undefined, new Map(), base, undefined);
}

/** All of it is one item, in which white space parts words. */
const dialect = { root: /^_page$/, space: '', item: '_page' };

/** What a reader does not see, whole or cut off by the end of the page. */
const hidden = /<(script|style|svg|template)\b[^]*?(?:<\/\1\s*>|$)/gi;

/** Elements without an end tag, which would hold all that follows. */
const voids = /<((?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b[^<>]*)>/gi;
