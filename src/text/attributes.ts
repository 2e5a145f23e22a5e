import { decodeEntities } from './entities.js';

/** The attributes in a tag of XML or HTML, by name in lower case; one without a value is empty. */
export function attributesIn(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  attribute.lastIndex = 0;
  for (let found = attribute.exec(tag); found; found = attribute.exec(tag)) {
    const [, name = '', double, single, bare] = found;
    attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

const attribute = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s"'>]+)))?/g;
